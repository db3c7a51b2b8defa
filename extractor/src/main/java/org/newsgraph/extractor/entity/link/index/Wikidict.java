package org.newsgraph.extractor.entity.link.index;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** CoreNLP's table of mentions, the titles they link to and how often. */
public final class Wikidict {
  static final long ROWS = 20_948_088;
  private static final String RESOURCE = "/edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

  private Wikidict() {}

  /** Opens the rows: mention, tab, title, tab, share. */
  @FunctionalInterface
  public interface Source {
    BufferedReader open() throws IOException;
  }

  static BufferedReader fromClassPath() throws IOException {
    InputStream packed = Wikidict.class.getResourceAsStream(RESOURCE);
    if (packed == null) {
      throw new FileNotFoundException(RESOURCE + " is not on the class path");
    }
    InputStream rows = new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 16);
    return new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Whether a title is that of an article about one thing, not a list or a signpost. */
  static boolean article(String title) {
    return !title.endsWith("(disambiguation)")
        && !title.startsWith("List_of_")
        && !title.startsWith("Category:")
        && !title.startsWith("Wikipedia:");
  }

  /** Whether news could write a name so: a capital, Latin letters, no address, no navigation. */
  static boolean plausible(String mention) {
    int length = mention.length();
    if (length < 2 || length > 70 || !Character.isLetterOrDigit(mention.charAt(0))) {
      return false;
    }
    return written(mention) && !web(mention) && endsLikeName(mention.charAt(length - 1));
  }

  private static boolean written(String mention) {
    boolean capital = false;
    int blanks = 0;
    for (int i = 0; i < mention.length(); i++) {
      char c = mention.charAt(i);
      if (c > 0x24f && Character.isLetter(c) && (c < 0x1e00 || c > 0x1eff)) {
        return false;
      }
      if ("[](){}<>|=;:\"“”«»_*+#@~^\\/→…".indexOf(c) >= 0) {
        return false;
      }
      capital |= Character.isUpperCase(c);
      blanks += c == ' ' ? 1 : 0;
    }
    return capital && blanks < 8;
  }

  private static boolean web(String mention) {
    return mention.contains("http")
        || mention.contains("www.")
        || mention.contains("...")
        || (mention.contains("ikipedi") && mention.indexOf(" ") > 0)
        || mention.contains(".wiki");
  }

  private static boolean endsLikeName(char last) {
    return Character.isLetterOrDigit(last) || last == '.' || last == '!';
  }
}

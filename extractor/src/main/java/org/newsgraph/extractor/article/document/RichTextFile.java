package org.newsgraph.extractor.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.article.document.Paragraph.Style;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.RefusedException;

/**
 * The paragraphs of an RTF document: groups, control words and characters as the RTF specification
 * 1.9 has them; pictures, fonts, headers and whatever else is no running text is passed over.
 */
public final class RichTextFile implements Paragraphs {

  private static final Set<String> SILENT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "object",
          "objdata",
          "fldinst",
          "themedata",
          "datastore",
          "listtable",
          "listoverridetable",
          "latentstyles",
          "xmlnstbl",
          "generator",
          "footnote",
          "annotation",
          "bkmkstart",
          "bkmkend",
          "nonshppict",
          "shpinst",
          "filetbl",
          "revtbl",
          "rsidtbl",
          "mmathPr",
          "pgdsctbl",
          "tc",
          "xe");
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("qmspace", " "),
          Map.entry("cell", "\t"),
          Map.entry("nestcell", "\t"));
  private static final Set<String> BREAKS = Set.of("par", "line", "page", "sect", "row", "nestrow");
  private static final int DEEPEST = 2_000;
  private static final int LONGEST = 4_000_000;

  private final PushbackInputStream in;
  private final Deque<State> outer = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private State state = new State(false, 1, Style.BODY);
  private Charset charset = Charset.forName("windows-1252");
  private int skip;
  private boolean done;

  private record State(boolean silent, int unicodeSkip, Style style) {
    State hushed() {
      return new State(true, unicodeSkip, style);
    }
  }

  public RichTextFile(Content content) throws IOException {
    this.in = new PushbackInputStream(content.open(), 2);
  }

  @Override
  public Optional<Paragraph> next() throws IOException {
    while (!done) {
      int c = in.read();
      if (c < 0) {
        done = true;
        settle();
        return words.isEmpty() ? Optional.empty() : Optional.of(taken());
      }
      if (isParagraphsEnd(c)) {
        settle();
        return Optional.of(taken());
      }
      if (words.length() > LONGEST) {
        throw new RefusedException("a paragraph without an end", "save the document again");
      }
    }
    return Optional.empty();
  }

  private Paragraph taken() {
    Paragraph paragraph = new Paragraph(words.toString().strip(), state.style());
    words.setLength(0);
    return paragraph;
  }

  private boolean isParagraphsEnd(int c) throws IOException {
    switch (c) {
      case '{' -> open();
      case '}' -> close_();
      case '\\' -> {
        return control();
      }
      case '\r', '\n', 0 -> {
        // line breaks of the file are none of the text
      }
      default -> character(c);
    }
    return false;
  }

  private void open() throws RefusedException {
    settle();
    if (outer.size() > DEEPEST) {
      throw new RefusedException("groups nested too deeply", "save the document again");
    }
    outer.push(state);
    skip = 0;
  }

  private void close_() {
    settle();
    if (!outer.isEmpty()) {
      state = outer.pop();
    }
    skip = 0;
  }

  private void character(int b) {
    if (skip > 0) {
      skip--;
    } else if (!state.silent()) {
      bytes.write(b);
    }
  }

  /** Turns the bytes so far into characters of the document's code page. */
  private void settle() {
    if (bytes.size() > 0) {
      words.append(new String(bytes.toByteArray(), charset));
      bytes.reset();
    }
  }

  private boolean control() throws IOException {
    int c = in.read();
    if (Character.isLetter(c) && c < 128) {
      return word(c);
    }
    switch (c) {
      case '\'' -> hex();
      case '*' -> state = state.hushed();
      case '~' -> text("\u00A0");
      case '_' -> text("-");
      case '\r', '\n' -> {
        return !state.silent();
      }
      case '\\', '{', '}' -> character(c);
      default -> {
        // an optional hyphen, or a mark that is no text
      }
    }
    return false;
  }

  private void hex() throws IOException {
    int value = Character.digit(in.read(), 16) * 16 + Character.digit(in.read(), 16);
    if (value >= 0) {
      character(value);
    }
  }

  private void text(String characters) {
    if (!state.silent()) {
      settle();
      words.append(characters);
    }
  }

  private boolean word(int first) throws IOException {
    StringBuilder name = new StringBuilder().append((char) first);
    int c = in.read();
    while (c >= 0 && c < 128 && Character.isLetter(c) && name.length() < 40) {
      name.append((char) c);
      c = in.read();
    }
    StringBuilder number = new StringBuilder();
    if (c == '-') {
      number.append('-');
      c = in.read();
    }
    while (c >= '0' && c <= '9' && number.length() < 10) {
      number.append((char) c);
      c = in.read();
    }
    if (c != ' ' && c >= 0) {
      in.unread(c);
    }
    boolean told = number.length() > 0 && Character.isDigit(number.charAt(number.length() - 1));
    return obey(
        name.toString(),
        told ? Optional.of((int) Long.parseLong(number.toString())) : Optional.empty());
  }

  private boolean obey(String name, Optional<Integer> number) throws IOException {
    if (SILENT.contains(name)) {
      state = state.hushed();
    } else if (BREAKS.contains(name)) {
      return !state.silent();
    } else if (CHARACTERS.containsKey(name)) {
      text(CHARACTERS.get(name));
    } else {
      setting(name, number);
    }
    return false;
  }

  private void setting(String name, Optional<Integer> number) throws IOException {
    switch (name) {
      case "u" -> unicode(number.orElse(0xFFFD));
      case "uc" -> state = new State(state.silent(), Math.max(0, number.orElse(1)), state.style());
      case "ansicpg" -> codePage(number.orElse(1252));
      case "mac" -> charset = Decoder.named("x-MacRoman").orElse(charset);
      case "pc" -> charset = Decoder.named("IBM437").orElse(charset);
      case "pca" -> charset = Decoder.named("IBM850").orElse(charset);
      case "pard" -> state = new State(state.silent(), state.unicodeSkip(), Style.BODY);
      case "outlinelevel" ->
          state =
              new State(
                  state.silent(),
                  state.unicodeSkip(),
                  number.orElse(0) == 0 ? Style.TITLE : Style.HEADING);
      case "bin" -> in.skipNBytes(Math.max(0, Math.min(number.orElse(0), 100_000_000)));
      default -> {
        // how the text looks
      }
    }
  }

  private void codePage(int page) {
    Optional<Charset> named =
        page == 65001
            ? Optional.of(StandardCharsets.UTF_8)
            : Decoder.named("windows-" + page)
                .or(() -> Decoder.named("x-windows-" + page))
                .or(() -> Decoder.named("IBM" + page));
    charset = named.orElse(charset);
  }

  private void unicode(int number) {
    text(String.valueOf((char) (number < 0 ? number + 65_536 : number)));
    skip = state.unicodeSkip();
  }

  @Override
  public void close() throws IOException {
    InputStream open = in;
    open.close();
  }
}

package org.newsgraph.extractor.article.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.mail.Mail.Part;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.RawDocument;

/** A page as browsers save it in one file (MHTML): the first page in it, with its address. */
public final class SavedPage {

  private SavedPage() {}

  /** The page; the day of saving is not the day of publication. */
  public static RawDocument of(Content content) throws IOException {
    try (InputStream in = content.open()) {
      Mail mail = Mail.read(in);
      List<Part> pages =
          mail.parts().stream()
              .filter(part -> part.type().equals("text/html") || part.type().contains("xhtml"))
              .toList();
      if (pages.isEmpty()) {
        return new RawDocument.NoArticle(content.origin(), "a saved page without a page");
      }
      Part page = pages.get(0);
      Optional<String> address =
          mail.field("Snapshot-Content-Location")
              .or(page::location)
              .filter(url -> url.startsWith("http"));
      String html = Decoder.page(page.bytes(), page.charset().flatMap(Decoder::named));
      return new RawDocument.Page(content.origin(), html, address, Fields.NONE);
    }
  }
}

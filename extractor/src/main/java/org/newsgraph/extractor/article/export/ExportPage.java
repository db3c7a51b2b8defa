package org.newsgraph.extractor.article.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.document.Paragraphs;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.page.layout.Markup;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.RawDocument;

/** Exports that are web pages: Europresse, Telegram, and Nexis and Factiva as HTML. */
public final class ExportPage {

  private static final Pattern LINES =
      Pattern.compile(
          "(?iu)enArticle|articleParagraph|(?:of|von|de)\\s+\\d+\\s+DO[CK]UMENT|End of Document|ProQuest document ID"
              + "|(?:document|dokument|documento)\\s+[A-Z][A-Z0-9]{2,9}\\d{8}[a-z0-9]{4}");
  private static final String PUBLICATION = ".DocPublicationName,.rdp__DocPublicationName";
  private static final String HEADER = ".DocHeader,.rdp__DocHeader";
  private static final String TITLE = ".titreArticleVisu,.titreArticle,.rdp__articletitle";

  private ExportPage() {}

  /** The articles of a page, where it is an export. */
  public static Optional<DocumentSource> open(Origin origin, String html) throws IOException {
    if (html.contains("DocPublicationName") || html.contains("titreArticle")) {
      Optional<DocumentSource> articles = europresse(origin, Jsoup.parse(html));
      if (articles.isPresent()) {
        return articles;
      }
    }
    if (html.contains("message default")) {
      return telegram(origin, Jsoup.parse(html));
    }
    return LINES.matcher(html).find()
        ? Exports.open(origin, lines(Jsoup.parse(html))).articles()
        : Optional.empty();
  }

  private static Paragraphs lines(Document page) {
    List<Paragraph> lines = new ArrayList<>();
    for (String line : Markup.paragraphs(page.body())) {
      lines.add(Paragraph.of(line));
      lines.add(Paragraph.of(""));
    }
    return Paragraphs.of(lines);
  }

  private static Optional<DocumentSource> europresse(Origin origin, Document page) {
    List<RawDocument> articles = new ArrayList<>();
    for (Element article : page.select("article")) {
      String text = text(article);
      if (!text.isBlank()) {
        articles.add(
            RawDocument.Told.clean(
                origin.nth(articles.size() + 1L), europresseFields(article), text));
      }
    }
    return articles.isEmpty() ? Optional.empty() : Optional.of(DocumentSource.of(origin, articles));
  }

  private static Fields europresseFields(Element article) {
    String header = first(article, HEADER).orElse("");
    return Fields.NONE
        .with(Field.TITLE, first(article, TITLE))
        .with(Field.AUTHOR, first(article, ".docAuthors,.sm-margin-bottomNews").map(Nexis::author))
        .with(
            Field.PUBLISHER,
            first(article, PUBLICATION)
                .map(
                    name ->
                        name.replaceFirst("(?iu)(?:,|\\s+[-–—])\\s*(?:no|n°|nº|vol)\\b?.*$", "")
                            .replaceFirst(",.*$", "")))
        .with(Field.PUBLISHED, Dates.parse(header).map(Object::toString).or(() -> day(header)))
        .with(Field.ID, first(article, ".publiC-lblNodoc,.rdp__publiC-lblNodoc"));
  }

  /** The day among section and page. */
  private static Optional<String> day(String header) {
    return Stream.of(header.split("[,•·—|;]|\\s-\\s"))
        .flatMap(part -> Dates.parse(part).stream())
        .map(Object::toString)
        .findFirst();
  }

  private static String text(Element article) {
    Element body = article.selectFirst(".docOcurrContainer,.DocText,.rdp__docText");
    if (body == null) {
      return "";
    }
    return Markup.text(body);
  }

  private static Optional<String> first(Element element, String query) {
    return Optional.ofNullable(element.selectFirst(query))
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Optional<DocumentSource> telegram(Origin origin, Document page) {
    List<RawDocument> messages = new ArrayList<>();
    Optional<String> sender = first(page, ".page_header .text");
    for (Element message : page.select(".message.default")) {
      Optional<String> before = sender;
      sender = first(message, ".body > .from_name").or(() -> before);
      Element text = message.selectFirst(".body > .text");
      if (text == null || text.text().isBlank()) {
        continue;
      }
      Fields fields =
          Fields.NONE
              .with(Field.ID, message.id())
              .with(Field.PUBLISHER, sender)
              .with(
                  Field.PUBLISHED,
                  Optional.ofNullable(message.selectFirst(".date")).map(d -> d.attr("title")));
      messages.add(
          RawDocument.Told.clean(origin.nth(messages.size() + 1L), fields, Markup.text(text)));
    }
    return messages.isEmpty() ? Optional.empty() : Optional.of(DocumentSource.of(origin, messages));
  }
}

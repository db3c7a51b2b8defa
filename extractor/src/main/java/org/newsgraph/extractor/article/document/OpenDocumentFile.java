package org.newsgraph.extractor.article.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.extractor.article.document.Paragraph.Style;
import org.newsgraph.extractor.article.source.Archive;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.xml.XmlStream;

/** The paragraphs of an OpenDocument text ({@code .odt}). */
public final class OpenDocumentFile implements Paragraphs {

  private static final Set<String> SILENT =
      Set.of("note", "annotation", "frame", "tracked-changes", "sequence-decls", "custom-shape");

  private final Archive archive;
  private final XmlStream xml;

  public OpenDocumentFile(Content content) throws IOException {
    this.archive = Archive.open(content);
    try {
      this.xml =
          new XmlStream(
              new BufferedReader(
                  new InputStreamReader(archive.open("content.xml"), StandardCharsets.UTF_8)),
              Set.of("p", "h"));
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  @Override
  public Optional<Paragraph> next() throws IOException {
    Optional<Element> element = xml.next();
    while (element.isPresent() && isSilent(element.get())) {
      element = xml.next();
    }
    return element.map(OpenDocumentFile::paragraph);
  }

  private static boolean isSilent(Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (SILENT.contains(XmlStream.name(e))) {
        return true;
      }
    }
    return false;
  }

  private static Paragraph paragraph(Element element) {
    StringBuilder words = new StringBuilder();
    collect(element, words);
    return new Paragraph(words.toString().strip(), style(element));
  }

  private static Style style(Element element) {
    String name = XmlStream.attribute(element, "style-name").orElse("").toLowerCase(Locale.ROOT);
    if (XmlStream.name(element).equals("h")) {
      return XmlStream.attribute(element, "outline-level").orElse("1").equals("1")
          ? Style.TITLE
          : Style.HEADING;
    }
    return name.equals("title") ? Style.TITLE : Style.BODY;
  }

  private static void collect(Element element, StringBuilder words) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (child instanceof Element e && !SILENT.contains(XmlStream.name(e))) {
        switch (XmlStream.name(e)) {
          case "line-break" -> words.append(' ');
          case "tab", "s" -> words.append(' ');
          default -> collect(e, words);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    xml.close();
    archive.close();
  }
}

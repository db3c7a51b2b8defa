package org.newsgraph.extractor.article.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.extractor.article.document.Paragraph.Style;
import org.newsgraph.extractor.article.source.Archive;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.xml.XmlStream;

/** The paragraphs of a Word document ({@code .docx}); what was deleted under tracking is gone. */
public final class WordFile implements Paragraphs {

  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final Set<String> SILENT =
      Set.of(
          "del",
          "movefrom",
          "deltext",
          "instrtext",
          "footnotereference",
          "fldchar",
          "ppr",
          "rpr",
          "drawing",
          "pict",
          "object",
          "txbxcontent");

  private final Archive archive;
  private final Map<String, Style> styles = new HashMap<>();
  private final XmlStream xml;
  private final Deque<Paragraph> waiting = new ArrayDeque<>();

  public WordFile(Content content) throws IOException {
    this.archive = Archive.open(content);
    try {
      readStyles();
      this.xml = stream(archive.has(DOCUMENT) ? DOCUMENT : "word/document2.xml", "p");
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private XmlStream stream(String part, String name) throws IOException {
    return new XmlStream(
        new BufferedReader(new InputStreamReader(archive.open(part), StandardCharsets.UTF_8)),
        Set.of(name));
  }

  /** Styles have ids of the writer's language; their names are English. */
  private void readStyles() throws IOException {
    if (!archive.has(STYLES)) {
      return;
    }
    try (XmlStream each = stream(STYLES, "style")) {
      for (Optional<Element> style = each.next(); style.isPresent(); style = each.next()) {
        Optional<String> id = XmlStream.attribute(style.get(), "styleId");
        Optional<String> name =
            XmlStream.first(style.get(), "name").flatMap(n -> XmlStream.attribute(n, "val"));
        if (id.isPresent() && name.isPresent()) {
          styles.put(id.get(), style(name.get()));
        }
      }
    }
  }

  private static Style style(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
    if (plain.equals("title") || plain.equals("heading1")) {
      return Style.TITLE;
    }
    return plain.startsWith("heading") ? Style.HEADING : Style.BODY;
  }

  @Override
  public Optional<Paragraph> next() throws IOException {
    while (waiting.isEmpty()) {
      Optional<Element> paragraph = xml.next();
      if (paragraph.isEmpty()) {
        return Optional.empty();
      }
      take(paragraph.get());
    }
    return Optional.of(waiting.remove());
  }

  /** A line break within a paragraph keeps its lines apart, as in pasted text. */
  private void take(Element paragraph) {
    Style style =
        XmlStream.first(paragraph, "pstyle")
            .flatMap(s -> XmlStream.attribute(s, "val"))
            .map(id -> styles.getOrDefault(id, style(id)))
            .orElse(Style.BODY);
    StringBuilder words = new StringBuilder();
    collect(paragraph, words);
    for (String line : words.toString().split("\n", -1)) {
      waiting.add(new Paragraph(line.strip(), style));
    }
  }

  private static void collect(Element element, StringBuilder words) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text && XmlStream.name(element).equals("t")) {
        words.append(text.getWholeText());
      } else if (child instanceof Element e && !SILENT.contains(XmlStream.name(e))) {
        switch (XmlStream.name(e)) {
          case "br", "cr" -> words.append('\n');
          case "tab" -> words.append('\t');
          case "nobreakhyphen" -> words.append('-');
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

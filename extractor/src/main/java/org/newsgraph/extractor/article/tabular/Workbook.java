package org.newsgraph.extractor.article.tabular;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.Archive;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;
import org.newsgraph.extractor.article.source.Settings;
import org.newsgraph.extractor.article.xml.XmlStream;

/** An Excel workbook ({@code .xlsx}): sheets of rows, texts shared between cells. */
public final class Workbook {

  private static final long MOST_SHARED = 200_000_000;
  private static final int MOST_COLUMNS = 16_384;

  private final Content content;

  Workbook(Content content) {
    this.content = content;
  }

  /** The articles of the sheet of that name, else of the first sheet that has texts. */
  public static DocumentSource articles(Content content, Optional<String> sheet, Settings settings)
      throws IOException {
    return new Workbook(content).articles(sheet, settings);
  }

  private DocumentSource articles(Optional<String> sheet, Settings settings) throws IOException {
    Map<String, String> sheets = sheets();
    if (sheet.isPresent() && !sheets.containsKey(sheet.get())) {
      throw new RefusedException(
          "there is no sheet \"" + sheet.get() + "\"",
          "the sheets are " + String.join(", ", sheets.keySet()));
    }
    List<String> names = sheet.map(List::of).orElse(List.copyOf(sheets.keySet()));
    Optional<IOException> objection = Optional.empty();
    List<RawDocument> without = new ArrayList<>();
    Origin origin = sheet.isPresent() ? content.origin().member(sheet.get()) : content.origin();
    for (String name : names) {
      try {
        DocumentSource source =
            TableSource.open(origin, settings, () -> new Sheet(content, sheets.get(name)));
        if (source instanceof TableSource table) {
          return sheets.size() > 1 && sheet.isEmpty()
              ? table.noting(name, others(sheets, name))
              : table;
        }
        source.next().ifPresent(without::add);
      } catch (RefusedException e) {
        objection = objection.or(() -> Optional.of(e));
      }
    }
    if (objection.isPresent()) {
      throw objection.get();
    }
    return DocumentSource.of(origin, without.subList(0, Math.min(1, without.size())));
  }

  /** The rows of the first sheet. */
  Rows first() throws IOException {
    return new Sheet(content, sheets().values().iterator().next());
  }

  private static List<String> others(Map<String, String> sheets, String name) {
    return sheets.keySet().stream().filter(other -> !other.equals(name)).toList();
  }

  /** The sheets in their order: name and part of the archive. */
  private Map<String, String> sheets() throws IOException {
    try (Archive archive = Archive.open(content)) {
      Map<String, String> targets = new HashMap<>();
      if (archive.has("xl/_rels/workbook.xml.rels")) {
        each(
            archive,
            "xl/_rels/workbook.xml.rels",
            "relationship",
            r ->
                XmlStream.attribute(r, "Id")
                    .ifPresent(id -> targets.put(id, part(XmlStream.attribute(r, "Target")))));
      }
      Map<String, String> sheets = new LinkedHashMap<>();
      each(
          archive,
          "xl/workbook.xml",
          "sheet",
          s -> {
            String id = relation(s);
            String part =
                targets.getOrDefault(id, "xl/worksheets/sheet" + (sheets.size() + 1) + ".xml");
            if (archive.has(part)) {
              sheets.put(XmlStream.attribute(s, "name").orElse("Sheet"), part);
            }
          });
      if (sheets.isEmpty()) {
        throw new RefusedException("a workbook without sheets", "save it again");
      }
      return sheets;
    }
  }

  private static String relation(Element sheet) {
    return sheet.attributes().asList().stream()
        .filter(a -> a.getKey().toLowerCase(Locale.ROOT).endsWith(":id"))
        .map(a -> a.getValue())
        .findFirst()
        .orElse("");
  }

  private static String part(Optional<String> target) {
    String path = target.orElse("");
    return path.startsWith("/") ? path.substring(1) : "xl/" + path.replaceFirst("^\\./", "");
  }

  private interface Visitor {
    void visit(Element element) throws IOException;
  }

  private static void each(Archive archive, String part, String name, Visitor visitor)
      throws IOException {
    try (XmlStream xml = new XmlStream(reader(archive.open(part)), Set.of(name))) {
      for (Optional<Element> e = xml.next(); e.isPresent(); e = xml.next()) {
        visitor.visit(e.get());
      }
    }
  }

  private static Reader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private static List<String> shared(Archive archive) throws IOException {
    List<String> texts = new ArrayList<>();
    if (!archive.has("xl/sharedStrings.xml")) {
      return texts;
    }
    long[] length = new long[1];
    each(
        archive,
        "xl/sharedStrings.xml",
        "si",
        si -> {
          String text = words(si);
          length[0] += text.length();
          if (length[0] > MOST_SHARED) {
            throw new RefusedException("more text than memory should hold", "save it as CSV");
          }
          texts.add(text);
        });
    return texts;
  }

  /** The text of a cell; how it is read aloud in Japanese is none. */
  private static String words(Element element) {
    XmlStream.all(element, "rph").forEach(Element::remove);
    StringBuilder words = new StringBuilder();
    XmlStream.all(element, "t").forEach(t -> words.append(XmlStream.wholeText(t)));
    return words.toString().replace("_x000D_", "").replace("\r\n", "\n");
  }

  private static final class Sheet implements Rows {
    private final Archive archive;
    private final List<String> shared;
    private final XmlStream xml;
    private long number;

    Sheet(Content content, String part) throws IOException {
      this.archive = Archive.open(content);
      try {
        this.shared = shared(archive);
        this.xml = new XmlStream(reader(archive.open(part)), Set.of("row"));
      } catch (IOException | RuntimeException e) {
        archive.close();
        throw e;
      }
    }

    @Override
    public Optional<Row> next() throws IOException {
      Optional<Element> row = xml.next();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      number = XmlStream.attribute(row.get(), "r").flatMap(Sheet::number).orElse(number + 1);
      List<String> cells = new ArrayList<>();
      for (Element cell : XmlStream.all(row.get(), "c")) {
        int column = XmlStream.attribute(cell, "r").map(Sheet::column).orElse(cells.size());
        while (cells.size() < column && column < MOST_COLUMNS) {
          cells.add("");
        }
        cells.add(value(cell));
      }
      return Optional.of(new Row(number, cells));
    }

    private static Optional<Long> number(String text) {
      return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private static int column(String reference) {
      int column = 0;
      for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
        column =
            Math.min(
                column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1, MOST_COLUMNS);
      }
      return Math.max(0, column - 1);
    }

    private String value(Element cell) {
      String type = XmlStream.attribute(cell, "t").orElse("n");
      String value = XmlStream.text(cell, "v").orElse("");
      return switch (type) {
        case "s" ->
            number(value)
                .filter(i -> i < shared.size())
                .map(i -> shared.get(i.intValue()))
                .orElse("");
        case "inlineStr" -> words(cell);
        case "str" -> XmlStream.first(cell, "v").map(XmlStream::wholeText).orElse("");
        case "e" -> "";
        default -> value.matches("-?\\d+\\.0+") ? value.substring(0, value.indexOf('.')) : value;
      };
    }

    @Override
    public void close() throws IOException {
      xml.close();
      archive.close();
    }
  }
}

package org.newsgraph.extractor.article.detection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.newsgraph.extractor.article.detection.Signatures.Head;
import org.newsgraph.extractor.article.source.Archive;
import org.newsgraph.extractor.article.source.Bounded;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.tabular.TableHead;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Says what a file is: by its content, and by its name where the content tells nothing. */
public final class Detector {

  private static final int LOOKED_AT = 64 * 1024;
  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_TOKENS = 2_000;

  private final Signatures signatures = new Signatures();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, Refusal> refused = new HashMap<>();

  public Detector() {
    Table.beside(Detector.class, "endings.tsv", "ending", "kind")
        .rows()
        .forEach(row -> endings.put(row.required("ending"), row.required("kind")));
    for (Row row :
        Table.beside(Detector.class, "refused.tsv", "name", "what", "advice", "article").rows()) {
      refused.put(
          row.required("name"),
          new Refusal(
              row.required("what"),
              row.required("what"),
              row.required("advice"),
              row.text("article").equals("yes")));
    }
  }

  /** What a file is. */
  public Detected detect(Content content) throws IOException {
    byte[] bytes = content.head(LOOKED_AT);
    if (isGzip(bytes)) {
      return packed(content, content.unzipped());
    }
    return named(content, bytes, content);
  }

  /** Of a web archive the first record may be damaged and the others sound. */
  private Detected packed(Content whole, Content plain) throws IOException {
    try {
      return named(plain, plain.head(LOOKED_AT), whole);
    } catch (EOFException | ZipException e) {
      if (endings.getOrDefault(plain.ending(), "").equals("WARC")) {
        return new Detected(Kind.WARC, whole, Optional.empty(), Optional.empty());
      }
      throw e;
    }
  }

  private Detected named(Content content, byte[] bytes, Content whole) throws IOException {
    String kind = told(content, bytes);
    boolean text = kind.equals("TEXT") || kind.equals("MARKDOWN");
    String told = text ? note(content).orElse(kind) : kind;
    Content read = told.equals("WARC") ? whole : content;
    return refused.containsKey(told)
        ? new Detected(Kind.NONE, read, Optional.of(refused.get(told)), Optional.empty())
        : new Detected(Kind.of(told), read, Optional.empty(), contradiction(content, told));
  }

  private static boolean isWebArchive(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("WebMainResource");
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && Bounded.isGzip(bytes);
  }

  private String told(Content content, byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return "EMPTY";
    }
    Head raw = new Head(bytes, "");
    Optional<String> binary = signatures.ofBytes(raw);
    if (binary.isPresent()) {
      return binary.filter("BPLIST"::equals).isPresent() && isWebArchive(bytes)
          ? "WEBARCHIVE"
          : binary.get();
    }
    return isZip(bytes) ? insideZip(content) : ofText(content, bytes);
  }

  private String ofText(Content content, byte[] bytes) {
    String text = Decoder.page(whole(bytes), Optional.empty()).stripLeading();
    Head head = new Head(bytes, text);
    String ending = endings.getOrDefault(content.ending(), "");
    if (isBinary(text) && !text.startsWith("WARC/")) {
      return ending.isEmpty() || !refused.containsKey(ending) ? readable(ending) : ending;
    }
    return signatures
        .ofText(head)
        .map(name -> name.equals("XML") && ending.equals("HTML") ? ending : name)
        .or(() -> MailHead.kind(text).map(Enum::name))
        .or(() -> json(text, ending))
        .or(() -> table(text, ending))
        .orElseGet(() -> byEnding(text, ending));
  }

  /** A damaged file of a readable kind is shown as one; anything else that is no text is binary. */
  private static String readable(String ending) {
    return ending.equals("TEXT") || ending.equals("HTML") ? ending : "BINARY";
  }

  /** The last character may be cut in two. */
  private static byte[] whole(byte[] bytes) {
    if (bytes.length < LOOKED_AT) {
      return bytes;
    }
    int end = bytes.length - 4;
    while (end > bytes.length - 8 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return Arrays.copyOf(bytes, end / 4 * 4);
  }

  private static boolean isBinary(String text) {
    long odd = text.chars().filter(c -> c < ' ' && "\t\n\u000B\f\r".indexOf(c) < 0).count();
    return odd * 50 > text.length();
  }

  /** Marks of a kind count above the ending; without any, the ending may be right. */
  private String byEnding(String text, String ending) {
    boolean fits =
        switch (ending) {
          case "MARKDOWN", "JSON", "JSON_LINES", "TABLE", "HTML", "WARC" -> true;
          default -> refused.containsKey(ending);
        };
    if (fits) {
      return ending;
    }
    return MarkdownHead.hasFrontMatter(text) ? "MARKDOWN" : "TEXT";
  }

  /** Notes about a folder are called alike everywhere. */
  private Optional<String> note(Content content) {
    String name = content.name().toLowerCase(Locale.ROOT);
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return Optional.ofNullable(endings.get(last.replaceFirst("\\..*$", "") + "."));
  }

  private static Optional<String> json(String text, String ending) {
    if (text.isEmpty() || "{[".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    int values = 0;
    int depth = 0;
    try (JsonParser parser = JSON.createParser(text)) {
      for (int i = 0; i < MOST_TOKENS; i++) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          break;
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        values += depth == 0 ? 1 : 0;
      }
    } catch (JsonEOFException e) {
      return Optional.of(lines(values, ending, text));
    } catch (IOException e) {
      boolean begun = values > 0 || text.startsWith("{\"") || ending.startsWith("JSON");
      return begun ? Optional.of(lines(values, ending, text)) : Optional.empty();
    }
    return Optional.of(lines(values, ending, text));
  }

  private static String lines(int values, String ending, String text) {
    boolean oneALine = text.lines().limit(2).allMatch(line -> line.strip().startsWith("{"));
    boolean single = text.lines().limit(2).count() < 2;
    return (values > 1 && oneALine) || (ending.equals("JSON_LINES") && (oneALine || single))
        ? "JSON_LINES"
        : ending.equals("JSON_LINES") ? ending : "JSON";
  }

  private static Optional<String> table(String text, String ending) {
    boolean may = ending.isEmpty() || ending.equals("TEXT") || ending.equals("TABLE");
    return may && TableHead.isTable(text) ? Optional.of("TABLE") : Optional.empty();
  }

  private static boolean isZip(byte[] b) {
    return b.length > 3 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 || b[2] == 5) && b[3] < 8;
  }

  private static String insideZip(Content content) throws IOException {
    try (Archive archive = Archive.open(content)) {
      if (archive.has("word/document.xml") || archive.names().contains("word/document2.xml")) {
        return "DOCX";
      }
      if (archive.has("xl/workbook.xml")) {
        return "XLSX";
      }
      if (archive.has("ppt/presentation.xml")) {
        return "PRESENTATION";
      }
      String type =
          archive
              .bytes("mimetype")
              .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
              .orElse("");
      return type.startsWith("application/vnd.oasis.opendocument.text") ? "ODT" : "ZIP";
    }
  }

  /** What is said where a name promises something else. */
  private Optional<String> contradiction(Content content, String told) {
    String promised = endings.getOrDefault(content.ending(), told);
    boolean same = promised.equals(told) || isClose(promised, told);
    return same
        ? Optional.empty()
        : Optional.of(
            "named ." + content.ending() + ", but read as what it is: " + Kind.of(told).label());
  }

  private static boolean isClose(String promised, String told) {
    List<String> both = List.of(promised, told);
    return Stream.of(
            List.of("JSON", "JSON_LINES"),
            List.of("MARKDOWN", "TEXT"),
            List.of("MHTML", "EML"),
            List.of("REUTERS", "NITF"),
            List.of("EMPTY", promised),
            List.of("ZIP", "ODT"))
        .anyMatch(pair -> pair.containsAll(both));
  }
}

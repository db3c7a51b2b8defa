package org.newsgraph.extractor.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.document.Paragraph.Style;
import org.newsgraph.extractor.article.field.FieldNames;
import org.newsgraph.extractor.article.field.Fields;

/** A Markdown text: the fields at its top, and its paragraphs without marks. */
public final class MarkdownFile {

  private static final Pattern FIELD = Pattern.compile("([\\w-]+)\\s*:\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.+)");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:={3,}|-{3,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:[-*_]\\s*){3,}");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
  private static final Pattern DEFINITION =
      Pattern.compile("\\s{0,3}\\[[^\\]]{1,200}\\]:\\s+\\S.*");
  private static final Pattern QUOTE_OR_ITEM =
      Pattern.compile("\\s{0,8}(?:(?:>\\s?)+|[-*+]\\s+|\\d{1,3}[.)]\\s+)");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{0,1000})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,200}\\])");
  private static final Pattern BARE = Pattern.compile("<((?:https?://|mailto:)[^>\\s]{1,2000})>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__)(?=\\S)([^*_]{1,1000}?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])([*_])(?=\\S)([^*_]{1,1000}?)(?<=\\S)\\1(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("`{1,2}([^`]{1,1000})`{1,2}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");

  private final Fields fields;
  private final List<Paragraph> paragraphs;

  private MarkdownFile(Fields fields, List<Paragraph> paragraphs) {
    this.fields = fields;
    this.paragraphs = paragraphs;
  }

  public Fields fields() {
    return fields;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Reads a text. */
  public static MarkdownFile of(String text, FieldNames names) {
    List<String> lines = text.lines().toList();
    int body = 0;
    Map<String, String> told = new HashMap<>();
    if (!lines.isEmpty() && lines.get(0).strip().equals("---")) {
      int end = end(lines);
      if (end > 0) {
        told = fields(lines.subList(1, end));
        body = end + 1;
      }
    }
    Map<String, String> values = told;
    return new MarkdownFile(
        names.fields(name -> Optional.ofNullable(values.get(name))),
        paragraphs(lines.subList(body, lines.size())));
  }

  private static int end(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, String> fields(List<String> lines) {
    Map<String, String> fields = new HashMap<>();
    String last = "";
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (field.matches()) {
        last = FieldNames.normal(field.group(1));
        fields.put(last, unquoted(field.group(2)));
      } else if (item.matches()) {
        fields.merge(last, unquoted(item.group(1)), (a, b) -> a.isEmpty() ? b : a + ", " + b);
      }
    }
    return fields;
  }

  private static String unquoted(String value) {
    String plain = value.strip();
    boolean list = plain.startsWith("[") && plain.endsWith("]") && plain.length() > 1;
    if (list) {
      return plain.substring(1, plain.length() - 1).replaceAll("[\"']", "");
    }
    boolean quoted =
        plain.length() > 1
            && (plain.startsWith("\"") || plain.startsWith("'"))
            && plain.endsWith(plain.substring(0, 1));
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }

  private static List<Paragraph> paragraphs(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean fenced = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher heading = HEADING.matcher(line);
      boolean underlined =
          i + 1 < lines.size()
              && open.isEmpty()
              && !line.isBlank()
              && UNDERLINE.matcher(lines.get(i + 1)).matches();
      if (FENCE.matcher(line).matches()) {
        fenced = !fenced;
      } else if (fenced || DEFINITION.matcher(line).matches()) {
        // code and the addresses of links are no text
      } else if (heading.matches()) {
        close(open, paragraphs);
        paragraphs.add(new Paragraph(plain(heading.group(2)), style(heading.group(1).length())));
      } else if (underlined) {
        paragraphs.add(new Paragraph(plain(line), style(lines.get(i + 1).contains("=") ? 1 : 2)));
        i++;
      } else if (line.isBlank() || RULE.matcher(line).matches()) {
        close(open, paragraphs);
      } else {
        Matcher mark = QUOTE_OR_ITEM.matcher(line);
        boolean begins = mark.lookingAt();
        if (begins && !line.strip().startsWith(">")) {
          close(open, paragraphs);
        }
        open.append(open.isEmpty() ? "" : " ").append(begins ? line.substring(mark.end()) : line);
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static Style style(int level) {
    return level == 1 ? Style.TITLE : Style.HEADING;
  }

  private static void close(StringBuilder open, List<Paragraph> paragraphs) {
    String words = plain(open.toString());
    if (!words.isEmpty()) {
      paragraphs.add(Paragraph.of(words));
    }
    open.setLength(0);
  }

  private static String plain(String line) {
    String words = IMAGE.matcher(line).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1");
    words = BARE.matcher(words).replaceAll("$1");
    words = STRONG.matcher(words).replaceAll("$2");
    words = EMPHASIS.matcher(words).replaceAll("$2");
    words = CODE.matcher(words).replaceAll("$1");
    return ESCAPE.matcher(words).replaceAll("$1").replaceAll("\\s+", " ").strip();
  }
}

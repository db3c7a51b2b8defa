package org.newsgraph.extractor.article.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;

/**
 * The text of a PDF.
 *
 * @param paragraphs its paragraphs, the greatest letters of its first page as its title
 * @param omitted running heads and feet
 */
public record PdfText(List<Paragraph> paragraphs, List<String> omitted) {

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?iu)\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d{2}(?: ?[ap]m)? (.{4,300}?)(?: [|–—-] ([^|–—]{2,60}))?");
  private static final Pattern ADDRESS = Pattern.compile("(https?://\\S+)(?: .*)?");

  /** What a browser prints round a page: its title, its site and its address. */
  public Fields fields() {
    Fields fields = Fields.NONE;
    for (String line : omitted) {
      Matcher head = PRINTED.matcher(line);
      Matcher foot = ADDRESS.matcher(line);
      if (head.matches() && !head.group(1).startsWith("http")) {
        fields =
            fields
                .with(Field.TITLE, head.group(1))
                .with(Field.PUBLISHER, Optional.ofNullable(head.group(2)));
      } else if (foot.matches() && !foot.group(1).contains("…")) {
        fields = fields.with(Field.URL, foot.group(1));
      }
    }
    return fields;
  }

  public PdfText {
    paragraphs = List.copyOf(paragraphs);
    omitted = List.copyOf(omitted);
  }
}

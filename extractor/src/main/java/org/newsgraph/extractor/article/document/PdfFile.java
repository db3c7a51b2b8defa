package org.newsgraph.extractor.article.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.RefusedException;

/** The paragraphs of a PDF with a text layer. */
public final class PdfFile {

  private static final int MOST_PAGES = 400;
  private static final int LEAST_CHARACTERS_A_PAGE = 25;

  private PdfFile() {}

  /**
   * The text of a PDF.
   *
   * @param paragraphs its paragraphs, the greatest letters of its first page as its title
   * @param omitted running heads and feet
   */
  public record Text(List<Paragraph> paragraphs, List<String> omitted) {

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

    public Text {
      paragraphs = List.copyOf(paragraphs);
      omitted = List.copyOf(omitted);
    }
  }

  /** Reads a PDF; a scan is refused. */
  public static Text read(Content content) throws IOException {
    byte[] bytes = content.bytes();
    try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(bytes))) {
      int pages = pdf.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new RefusedException(
            "a PDF of " + pages + " pages, longer than any article",
            "split it into single articles");
      }
      List<PdfPage> read = new ArrayList<>();
      PdfLines lines = new PdfLines();
      for (int i = 1; i <= pages; i++) {
        read.add(lines.page(pdf, i));
      }
      long characters = read.stream().mapToLong(PdfPage::characters).sum();
      if (characters < (long) LEAST_CHARACTERS_A_PAGE * Math.max(1, pages)) {
        throw new RefusedException(
            "a scan: pages of pictures without a text layer",
            "run OCR over it (such as ocrmypdf) and give the result");
      }
      return PdfJoiner.joined(read);
    } catch (InvalidPasswordException e) {
      throw new RefusedException("a PDF that needs a password", "save it without one");
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new RefusedException(
          "a PDF that cannot be read: " + e.getMessage(), "print it into a new PDF");
    }
  }
}

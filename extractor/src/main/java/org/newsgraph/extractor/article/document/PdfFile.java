package org.newsgraph.extractor.article.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.RefusedException;

/** The paragraphs of a PDF with a text layer. */
public final class PdfFile {

  private static final int MOST_PAGES = 400;
  private static final int LEAST_CHARACTERS_A_PAGE = 25;

  private PdfFile() {}

  /** Reads a PDF; a scan is refused. */
  public static PdfText read(Content content) throws IOException {
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

package org.newsgraph.extractor.article.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of a page into runs of words. */
final class PdfLines extends PDFTextStripper {

  private static final float SAME_LINE = 0.5f;

  /** A gap wider than this times the letters' height is one between columns. */
  private static final float GAP = 1.4f;

  private static final float BLANK = 0.18f;
  private static final int MOST_LETTERS = 60_000;

  private final List<TextPosition> letters = new ArrayList<>();

  PdfLines() throws IOException {
    setSuppressDuplicateOverlappingText(true);
  }

  PdfPage page(PDDocument pdf, int number) throws IOException {
    letters.clear();
    setStartPage(number);
    setEndPage(number);
    writeText(pdf, Writer.nullWriter());
    PDPage page = pdf.getPage(number - 1);
    return new PdfPage(lines(), page.getCropBox().getWidth(), page.getCropBox().getHeight());
  }

  /** Letters that stand upright and are no blanks. */
  @Override
  protected void processTextPosition(TextPosition letter) {
    if (letters.size() < MOST_LETTERS && letter.getDir() == 0 && !isUnseen(letter)) {
      letters.add(letter);
    }
    super.processTextPosition(letter);
  }

  private static boolean isUnseen(TextPosition letter) {
    String text = letter.getUnicode();
    return text == null || text.isBlank();
  }

  private List<PdfLine> lines() {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(
        Comparator.comparingDouble((TextPosition t) -> t.getYDirAdj())
            .thenComparingDouble(TextPosition::getXDirAdj));
    List<PdfLine> lines = new ArrayList<>();
    int begin = 0;
    while (begin < sorted.size()) {
      int end = begin + 1;
      float y = sorted.get(begin).getYDirAdj();
      float high = Math.max(1, size(sorted.get(begin)));
      while (end < sorted.size() && sorted.get(end).getYDirAdj() - y < high * SAME_LINE) {
        high = Math.max(high, size(sorted.get(end)));
        end++;
      }
      runs(sorted.subList(begin, end), lines);
      begin = end;
    }
    return lines;
  }

  private static float size(TextPosition letter) {
    return letter.getFontSizeInPt() > 0 ? letter.getFontSizeInPt() : letter.getHeightDir();
  }

  private static void runs(List<TextPosition> line, List<PdfLine> lines) {
    List<TextPosition> across = new ArrayList<>(line);
    across.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    StringBuilder words = new StringBuilder();
    TextPosition first = across.get(0);
    TextPosition last = first;
    float size = 0;
    for (TextPosition letter : across) {
      float gap = letter.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
      float high = Math.max(1, Math.max(size(letter), size(last)));
      if (!letter.equals(first) && gap > high * GAP) {
        lines.add(run(words, first, last, size));
        words.setLength(0);
        first = letter;
        size = 0;
      } else if (!letter.equals(first) && gap > high * BLANK) {
        words.append(' ');
      }
      words.append(letter.getUnicode());
      size = Math.max(size, size(letter));
      last = letter;
    }
    lines.add(run(words, first, last, size));
  }

  private static PdfLine run(
      StringBuilder words, TextPosition first, TextPosition last, float size) {
    return new PdfLine(
        words.toString().replaceAll("\\s+", " ").strip(),
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        size);
  }
}

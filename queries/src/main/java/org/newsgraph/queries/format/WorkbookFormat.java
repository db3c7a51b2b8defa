package org.newsgraph.queries.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.newsgraph.queries.answer.Answer;

/** A workbook (.xlsx) of one sheet: a heading that stays in view, every cell a text. */
final class WorkbookFormat {
  private static final String PROGRAM = "Newsgraph";
  private static final String VERSION = "1.0";
  private static final int WIDEST = 60;

  /** What a cell of a workbook can hold. */
  private static final int LONGEST = 32_767;

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");

  /** The earliest time that an archive can hold. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookFormat() {}

  static byte[] write(Answer answer, Lines lines) {
    List<List<String>> table = AnswerTable.of(answer, lines);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
      workbook.properties().setTitle(answer.summary());
      Worksheet sheet = workbook.newWorksheet("Answer");
      for (int row = 0; row < table.size(); row++) {
        for (int column = 0; column < table.get(row).size(); column++) {
          sheet.value(row, column, bounded(table.get(row).get(column)));
        }
      }
      for (int column = 0; column < table.get(0).size(); column++) {
        sheet.width(column, width(table, column));
      }
      sheet.range(0, 0, 0, table.get(0).size() - 1).style().bold().set();
      sheet.freezePane(0, 1);
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return timeless(bytes.toByteArray());
  }

  /**
   * The same workbook without the time at which it was made: the same answer gives the same bytes.
   */
  private static byte[] timeless(byte[] workbook) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntriesInPhysicalOrder())) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(EPOCH);
        out.putNextEntry(same);
        out.write(undated(part.getName(), zip.getInputStream(part).readAllBytes()));
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] undated(String name, byte[] part) {
    return name.equals(PROPERTIES)
        ? CREATED
            .matcher(new String(part, StandardCharsets.UTF_8))
            .replaceAll("")
            .getBytes(StandardCharsets.UTF_8)
        : part;
  }

  private static int width(List<List<String>> table, int column) {
    int longest = table.stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
    return Math.min(WIDEST, longest + 2);
  }

  private static String bounded(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST - 1) + "…";
  }
}

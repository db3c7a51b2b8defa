package org.newsgraph.extractor.article.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.source.RefusedException;

/**
 * Rows of a CSV table as programs and people write it: cells in quotation marks may hold delimiters
 * and line breaks, a mark within them is doubled or has a backslash before it; a mark elsewhere is
 * a mark.
 */
public final class Csv implements Closeable {

  private static final int LONGEST_CELL = 4_000_000;
  private static final int MOST_CELLS = 20_000;
  private static final int END = -1;

  /**
   * The line {@code sep=;} by which a table tells spreadsheets its delimiter, taken apart by it.
   */
  private static final List<String> SAYS_DELIMITER = List.of("sep=", "");

  private final PushbackReader in;
  private final char delimiter;
  private long line = 1;

  public Csv(Reader in, char delimiter) {
    this.in = new PushbackReader(in, 2);
    this.delimiter = delimiter;
  }

  /** The next row; empty at the end. */
  public Optional<Row> next() throws IOException {
    long begin = line;
    int c = in.read();
    if (c == END) {
      return Optional.empty();
    }
    in.unread(c);
    List<String> cells = new ArrayList<>();
    do {
      c = cell(cells);
      if (cells.size() > MOST_CELLS) {
        throw new RefusedException("a row of more than " + MOST_CELLS + " cells", "check the file");
      }
    } while (c == delimiter);
    if (begin == 1 && cells.equals(SAYS_DELIMITER)) {
      return next();
    }
    return Optional.of(new Row(begin, cells));
  }

  /** Reads one cell; gives the delimiter, line feed or end behind it. */
  private int cell(List<String> cells) throws IOException {
    StringBuilder cell = new StringBuilder();
    int c = in.read();
    while (c == ' ' && delimiter != ' ') {
      cell.append(' ');
      c = in.read();
    }
    if (c == '"') {
      cell.setLength(0);
      c = quoted(cell);
    }
    while (c != delimiter && c != '\n' && c != '\r' && c != END) {
      add(cell, c);
      c = in.read();
    }
    cells.add(cell.toString());
    return c == '\r' || c == '\n' ? lineEnd(c) : c;
  }

  /** Reads to the closing mark; gives the character behind it. */
  private int quoted(StringBuilder cell) throws IOException {
    long begin = line;
    while (true) {
      int c = in.read();
      if (c == END) {
        throw new RefusedException(
            "a quotation mark that is opened in line " + begin + " is never closed",
            "close it and try again");
      }
      if (c == '\\') {
        c = escaped();
      } else if (c == '"') {
        int next = in.read();
        if (next != '"') {
          return next;
        }
      } else {
        line += c == '\n' ? 1 : 0;
      }
      add(cell, c);
    }
  }

  /** A backslash before a mark that does not close the cell. */
  private int escaped() throws IOException {
    int next = in.read();
    if (next != '"') {
      if (next != END) {
        in.unread(next);
      }
      return '\\';
    }
    int after = in.read();
    if (after != END) {
      in.unread(after);
    }
    boolean closes = after == delimiter || after == '\n' || after == '\r' || after == END;
    if (closes) {
      in.unread('"');
      return '\\';
    }
    return '"';
  }

  private static void add(StringBuilder cell, int c) throws RefusedException {
    cell.append((char) c);
    if (cell.length() > LONGEST_CELL) {
      throw new RefusedException(
          "a cell of more than " + LONGEST_CELL + " characters",
          "check the quotation marks of the table");
    }
  }

  private int lineEnd(int c) throws IOException {
    line++;
    if (c == '\r') {
      int next = in.read();
      if (next != '\n' && next != END) {
        in.unread(next);
      }
    }
    return '\n';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

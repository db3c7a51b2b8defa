package org.newsgraph.extractor.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where an article was read: a file and, where a file holds many, the line (or record) in it.
 *
 * @param file the path as given or walked to, {@code -} for standard input
 * @param line from 1; 0 where the file holds one article
 */
public record Origin(String file, long line) implements Comparable<Origin> {

  private static final Comparator<Origin> BY_FILE_AND_LINE =
      Comparator.comparing(Origin::file).thenComparingLong(Origin::line);

  public Origin {
    Objects.requireNonNull(file);
    if (line < 0) {
      throw new IllegalArgumentException("not a line: " + line);
    }
  }

  /** The file's own name, without its folders. */
  public String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  @Override
  public int compareTo(Origin other) {
    return BY_FILE_AND_LINE.compare(this, other);
  }

  /** As people write it: {@code news/monday.jsonl, line 17}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + (file.contains(".warc") ? ", record " : ", line ") + line;
  }
}

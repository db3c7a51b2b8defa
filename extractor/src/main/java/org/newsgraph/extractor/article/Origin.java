package org.newsgraph.extractor.article;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/**
 * Where an article was read: a file and, where a file holds many, the place in it.
 *
 * @param file the path as given or walked to, {@code -} for standard input; within an archive the
 *     archive's path, {@code #} and the member's name
 * @param below the path below the given folder, or folder and name of a file that was given itself:
 *     the same from every working directory
 * @param line line or record, from 1; 0 where nobody would count it
 * @param nth which article of its file it is, from 1; 0 where the file holds one article
 */
public record Origin(String file, String below, long line, long nth) implements Comparable<Origin> {

  private static final Comparator<Origin> BY_PLACE =
      Comparator.comparing(Origin::file)
          .thenComparingLong(Origin::line)
          .thenComparingLong(Origin::nth);

  public Origin {
    Objects.requireNonNull(file);
    Objects.requireNonNull(below);
    if (line < 0 || nth < 0) {
      throw new IllegalArgumentException("not a place: " + line + ", " + nth);
    }
  }

  /** A line of a file that was given itself; 0 for all of it. */
  public Origin(String file, long line) {
    this(file, withFolder(file), line, 0);
  }

  /** A whole file that was given itself. */
  public static Origin of(String file) {
    return new Origin(file, withFolder(file), 0, 0);
  }

  private static String withFolder(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    int names = path.getNameCount();
    Path tail = names > 1 ? path.subpath(names - 2, names) : path;
    return tail.toString().replace('\\', '/');
  }

  /** The nth article of this file, which stands at that line or record. */
  public Origin at(long newLine, long newNth) {
    return new Origin(file, below, newLine, newNth);
  }

  /** The nth article of this file. */
  public Origin nth(long newNth) {
    return at(0, newNth);
  }

  /** A file inside this one. */
  public Origin member(String name) {
    return new Origin(file + "#" + name, below + "#" + name, 0, 0);
  }

  /** The file's own name, without its folders. */
  public String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** What the article is called where it has no id of its own: {@code 2024/talks.docx#2}. */
  public String id() {
    return nth == 0 ? below : below + "#" + nth;
  }

  @Override
  public int compareTo(Origin other) {
    return BY_PLACE.compare(this, other);
  }

  /** As people write it: {@code news/monday.jsonl, line 17}. */
  @Override
  public String toString() {
    if (line > 0) {
      return file + (file.contains(".warc") ? ", record " : ", line ") + line;
    }
    return nth == 0 ? file : file + "#" + nth;
  }
}

package org.newsgraph.extractor.article.plain;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/**
 * Comments of readers below an article, by {@code comments.tsv}: what readers write is told by
 * nobody who would stand for it. Where two of them are stamped, all from the first one on is left
 * out: from the heading above them, else from the first line before the first stamp that is in the
 * voice of a reader.
 */
final class ReaderComments {

  private static final String REASON = "comments of readers";

  private static final int FEWEST = 2;

  /** Pieces before the first stamp in which the first comment is looked for. */
  private static final int LONGEST_COMMENT = 40;

  /** Pieces in a row, within a reader's comment, that a reporter could have written too. */
  private static final int LONGEST_GAP = 2;

  /** A piece with more words than this before its stamp holds the article too. */
  private static final int LONGEST_LINE = 150;

  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{0,2000}[\"”]|‘[^‘’]{0,500}’");

  private final Pattern stamp;
  private final Pattern heading;
  private final Pattern voice;

  ReaderComments() {
    List<Row> rows =
        Table.beside(
                ReaderComments.class,
                "comments.tsv",
                "name",
                "kind",
                "pattern",
                "matches?",
                "differs?")
            .rows();
    stamp = any(rows, "stamp");
    heading = any(rows, "heading");
    voice = any(rows, "voice");
  }

  private static Pattern any(List<Row> rows, String kind) {
    return Pattern.compile(
        rows.stream()
            .filter(row -> row.required("kind").equals(kind))
            .map(row -> "(?:" + row.required("pattern") + ")")
            .collect(joining("|")));
  }

  /** The pieces with the comments marked as cut. */
  List<Piece> cut(String text, List<Piece> pieces) {
    int first = -1;
    int stamps = 0;
    for (int i = 0; i < pieces.size() && stamps < FEWEST; i++) {
      long here = stamp.matcher(pieces.get(i).words()).results().count();
      first = first < 0 && here > 0 ? i : first;
      stamps += (int) here;
    }
    return stamps < FEWEST ? pieces : cutFrom(text, pieces, first);
  }

  private List<Piece> cutFrom(String text, List<Piece> pieces, int stamped) {
    Piece piece = pieces.get(stamped);
    Matcher m = stamp.matcher(piece.words());
    boolean holdsArticle =
        m.find() && Words.count(piece.words().substring(0, m.start())) > LONGEST_LINE;
    int begin = holdsArticle ? stamped : begin(pieces, stamped);
    List<Piece> bounded = new ArrayList<>(pieces.subList(0, begin));
    if (holdsArticle) {
      int at = piece.span().begin() + m.start();
      bounded.add(Piece.kept(text, Line.trimmed(text, piece.span().begin(), at)));
      bounded.add(Piece.kept(text, new Span(at, piece.span().end())).cut(REASON));
      begin++;
    }
    pieces.subList(begin, pieces.size()).stream()
        .map(comment -> comment.isKept() ? comment.cut(REASON) : comment)
        .forEach(bounded::add);
    return bounded;
  }

  private int begin(List<Piece> pieces, int stamped) {
    int earliest = Math.max(0, stamped - LONGEST_COMMENT);
    OptionalInt headed = heading(pieces, earliest, stamped);
    if (headed.isPresent()) {
      return headed.getAsInt();
    }
    int begin = stamped;
    for (int i = stamped - 1; i >= earliest && begin - i <= LONGEST_GAP + 1; i--) {
      begin = isReaders(pieces.get(i)) ? i : begin;
    }
    return begin;
  }

  private OptionalInt heading(List<Piece> pieces, int earliest, int stamped) {
    for (int i = stamped; i >= earliest; i--) {
      if (heading.matcher(pieces.get(i).words()).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isReaders(Piece piece) {
    return piece.isKept() && voice.matcher(QUOTED.matcher(piece.words()).replaceAll("")).find();
  }
}

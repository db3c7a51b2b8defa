package org.newsgraph.queries.index.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** The sentences of a text in which searched words stand, with the words marked. */
public final class Passages {
  private Passages() {}

  /**
   * A sentence of a text. Offsets are code points of the whole text, end exclusive.
   *
   * @param marks begin and end of each searched word
   */
  public record Passage(String words, int begin, int end, List<Marked> marks) {
    /** Copies the marks. */
    public Passage {
      marks = List.copyOf(marks);
    }
  }

  /** A searched word in a text: code points, end exclusive. */
  public record Marked(int begin, int end) {}

  /** Returns the sentences with the most of the words that were typed, in the order of the text. */
  public static List<Passage> of(String text, String typed, int most) {
    Set<String> wanted = Set.copyOf(TextSearch.wanted(typed));
    List<Passage> found = new ArrayList<>();
    List<Integer> richness = new ArrayList<>();
    try (Analyzer analyzer = new NewsAnalyzer()) {
      int line = 0;
      for (String words : text.split("\n", -1)) {
        sentences(words, line, new Finder(text, analyzer, wanted, found, richness));
        line += words.length() + 1;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer i) -> -richness.get(i)));
    return order.stream().limit(most).sorted().map(found::get).toList();
  }

  private static void sentences(String line, int at, Finder finder) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(line);
    int begin = sentences.first();
    int end = sentences.next();
    while (end != BreakIterator.DONE) {
      finder.sentence(at + begin, at + end);
      begin = end;
      end = sentences.next();
    }
  }

  private record Finder(
      String text,
      Analyzer analyzer,
      Set<String> wanted,
      List<Passage> found,
      List<Integer> richness) {
    void sentence(int begin, int end) {
      String words = text.substring(begin, end).stripTrailing();
      Set<String> seen = new HashSet<>();
      List<Marked> marks = new ArrayList<>();
      for (Words.Word word : Words.of(analyzer, words)) {
        if (wanted.stream().anyMatch(w -> fits(word.term(), w))
            && seen.add(word.term() + word.begin())) {
          marks.add(new Marked(point(begin + word.begin()), point(begin + word.end())));
        }
      }
      if (!marks.isEmpty()) {
        int first = point(begin);
        found.add(
            new Passage(words, first, first + words.codePointCount(0, words.length()), marks));
        richness.add(marks.size());
      }
    }

    private static boolean fits(String term, String wanted) {
      return wanted.endsWith("*")
          ? term.startsWith(wanted.substring(0, wanted.length() - 1))
          : term.equals(wanted);
    }

    private int point(int unit) {
      return text.codePointCount(0, unit);
    }
  }
}

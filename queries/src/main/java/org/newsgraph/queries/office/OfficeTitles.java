package org.newsgraph.queries.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.queries.catalogue.Spelling;
import org.newsgraph.store.vocabulary.ShippedTable;

/** Which titles name the office that somebody asks for, by {@code titles.tsv}. */
public record OfficeTitles(Map<String, List<List<String>>> rows) {
  private static final OfficeTitles SHIPPED = read();

  /** Returns those of this program. */
  public static OfficeTitles shipped() {
    return SHIPPED;
  }

  private static OfficeTitles read() {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (String[] row : ShippedTable.rows(OfficeTitles.class, "titles.tsv")) {
      rows.computeIfAbsent(row[0], k -> new ArrayList<>()).add(List.of(row[1].split("\\|", -1)));
    }
    return new OfficeTitles(rows);
  }

  /** Returns those of the titles that name the office asked for. */
  public List<String> fitting(String asked, Collection<String> titles) {
    Set<String> wanted = sameAs(plain(asked));
    return titles.stream().filter(title -> fits(plain(title), wanted)).sorted().toList();
  }

  private Set<String> sameAs(String asked) {
    Set<String> same = new TreeSet<>(Set.of(asked));
    rows("same")
        .map(row -> row.stream().map(this::plain).toList())
        .filter(row -> row.contains(asked))
        .forEach(same::addAll);
    return same;
  }

  private boolean fits(String title, Set<String> wanted) {
    return each(title).anyMatch(one -> wanted.stream().anyMatch(asked -> isA(one, asked)));
  }

  /** Whether a title is an office, or one of its kind: what stands before makes no other of it. */
  private boolean isA(String title, String asked) {
    if (title.equals(asked)) {
      return true;
    }
    if (!title.endsWith(" " + asked)) {
      return false;
    }
    List<String> before = List.of(title.substring(0, title.length() - asked.length()).split(" "));
    return words("other").noneMatch(before::contains)
        && words("whole")
            .noneMatch(whole -> (" " + title).endsWith(" " + whole) && whole.endsWith(" " + asked));
  }

  /** "Economy and finance minister" is two offices. */
  private static Stream<String> each(String title) {
    int last = title.lastIndexOf(' ');
    String kind = title.substring(last + 1);
    return last < 0
        ? Stream.of(title)
        : Stream.concat(
            Stream.of(title),
            Stream.of(title.substring(0, last).split(", | and |/| & "))
                .map(of -> of.strip() + " " + kind));
  }

  /** In lower case, with one word for those that mean the same, and what it is for before it. */
  private String plain(String title) {
    String plain = " " + turned(Spelling.folded(title)) + " ";
    for (List<String> same : rows("word").toList()) {
      for (String word : longestFirst(same.subList(1, same.size()))) {
        plain = plain.replace(" " + word + " ", " " + same.get(0) + " ");
      }
    }
    return plain.strip();
  }

  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparing((String word) -> -word.length())).toList();
  }

  private String turned(String title) {
    List<String> parts = List.of(title.split(" (of|for) (the )?", 2));
    boolean turns = parts.size() > 1 && words("turned").anyMatch(parts.get(0)::equals);
    return turns ? parts.get(1) + " " + parts.get(0) : title;
  }

  private Stream<List<String>> rows(String use) {
    return rows.getOrDefault(use, List.of()).stream();
  }

  private Stream<String> words(String use) {
    return rows(use).flatMap(List::stream);
  }
}

package org.newsgraph.queries.index.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.queries.index.field.Fields;

/**
 * Somebody who is said to be a head of countries, as the index keeps it.
 *
 * @param years in which articles say so, by country; of some it is not said for any
 */
public record Head(String person, SortedMap<String, SortedSet<Integer>> years) {
  private static final String KIND = "head";
  private static final String COUNTRY = "heads";
  private static final String TENURE = "headBy";

  /** Of whom the news of about that year says that he is the head: a year before or after. */
  public List<String> about(int year) {
    return years.entrySet().stream()
        .filter(said -> !said.getValue().subSet(year - 1, year + 2).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Somebody who heads nothing. */
  static Head none(String person) {
    return new Head(person, new TreeMap<>());
  }

  /** The years for which the two say another thing. */
  SortedSet<Integer> different(Head other) {
    SortedSet<Integer> different = new TreeSet<>();
    Set<String> countries = new TreeSet<>(years.keySet());
    countries.addAll(other.years.keySet());
    for (String country : countries) {
      Set<Integer> ones = years.getOrDefault(country, new TreeSet<>());
      Set<Integer> others = other.years.getOrDefault(country, new TreeSet<>());
      ones.stream().filter(year -> !others.contains(year)).forEach(different::add);
      others.stream().filter(year -> !ones.contains(year)).forEach(different::add);
    }
    return different;
  }

  static String owner(String person) {
    return KIND + " " + person;
  }

  /** The document of the index that says so, and which tenures do. */
  Row row(Stream<String> tenures) {
    Row row = new Row(KIND, owner(person), person);
    years.forEach((country, said) -> said.forEach(y -> row.stored(COUNTRY, y + " " + country)));
    return row.terms(TENURE, tenures);
  }

  /** What an index says of somebody, who may head nothing. */
  public static Head of(IndexSearcher searcher, String person) throws IOException {
    return read(searcher, person).orElseGet(() -> none(person));
  }

  static Optional<Head> read(IndexSearcher searcher, String person) throws IOException {
    return read(searcher, new TermQuery(new Term(Fields.OWNER, owner(person)))).stream()
        .findFirst();
  }

  /** Those of whom a tenure says so. */
  static List<Head> toldBy(IndexSearcher searcher, String tenure) throws IOException {
    return read(searcher, new TermQuery(new Term(TENURE, tenure)));
  }

  private static List<Head> read(IndexSearcher searcher, TermQuery query) throws IOException {
    List<Head> heads = new ArrayList<>();
    for (ScoreDoc hit : Stored.all(searcher, query)) {
      Document document = searcher.storedFields().document(hit.doc);
      Head head = none(document.get(Fields.IRI));
      for (String said : document.getValues(COUNTRY)) {
        int space = said.indexOf(' ');
        head.years
            .computeIfAbsent(said.substring(space + 1), k -> new TreeSet<>())
            .add(Integer.valueOf(said.substring(0, space)));
      }
      heads.add(head);
    }
    return heads;
  }
}

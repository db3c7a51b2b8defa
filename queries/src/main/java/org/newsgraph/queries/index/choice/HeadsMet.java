package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.row.EntityRow;
import org.newsgraph.queries.index.row.EventRow;
import org.newsgraph.queries.index.row.Head;

/** Of which countries those were heads who met, in the order of the answer that says so. */
public final class HeadsMet {
  private final IndexSearcher searcher;
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  public HeadsMet(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Returns the first of them for an event.
   *
   * @param countries of which one is that of one of them; none stand for any
   */
  public List<Met> of(String event, List<String> countries, int most) throws IOException {
    List<Met> met = new ArrayList<>();
    for (String pair : pairs(event)) {
      String[] parts = pair.split(" ", -1);
      add(met, parts[0], parts[1], Integer.parseInt(parts[2]), countries);
    }
    for (Met one : met) {
      for (String iri : List.of(one.who(), one.whom(), one.of(), one.ofOther())) {
        if (!labels.containsKey(iri)) {
          labels.put(iri, EntityRow.label(searcher, iri).orElse(""));
        }
      }
    }
    return met.stream().distinct().sorted(order()).limit(most).toList();
  }

  private void add(List<Met> met, String who, String whom, int year, List<String> countries)
      throws IOException {
    List<String> others = head(whom).about(year);
    for (String of : head(who).about(year)) {
      for (String ofOther : others) {
        boolean asked =
            countries.isEmpty() || countries.contains(of) || countries.contains(ofOther);
        if (asked && !of.equals(ofOther)) {
          met.add(new Met(who, of, whom, ofOther));
        }
      }
    }
  }

  private Head head(String person) throws IOException {
    Head known = heads.get(person);
    if (known == null) {
      known = Head.of(searcher, person);
      heads.put(person, known);
    }
    return known;
  }

  private Comparator<Met> order() {
    return Comparator.comparing((Met met) -> labels.get(met.who()))
        .thenComparing(met -> labels.get(met.whom()))
        .thenComparing(met -> labels.get(met.of()))
        .thenComparing(met -> labels.get(met.ofOther()))
        .thenComparing(Met::who)
        .thenComparing(Met::whom);
  }

  private List<String> pairs(String event) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.OWNER, event)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, EventRow.KIND)), Occur.FILTER)
            .build();
    List<String> pairs = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, 1).scoreDocs) {
      pairs.addAll(List.of(searcher.storedFields().document(hit.doc).getValues(Fields.HEADS)));
    }
    return pairs;
  }
}

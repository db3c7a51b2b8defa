package org.newsgraph.queries.index.choice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.row.EntityRow;

/**
 * Counts with whom people took part in events: who did so with most others comes first, then who
 * took part most often, then the first by name.
 */
final class Connections {
  private static final Comparator<Connected> ORDER =
      Comparator.comparingInt(Connected::others)
          .thenComparingInt(Connected::occasions)
          .reversed()
          .thenComparing(Connected::label)
          .thenComparing(Connected::iri);

  private final IndexSearcher searcher;
  private final Query events;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> people = new ArrayList<>();
  private int[] occasions = new int[1024];

  /** Two people each, by their numbers. */
  private long[] pairs = new long[1024];

  private int met;

  Connections(IndexSearcher searcher, Query events) {
    this.searcher = searcher;
    this.events = events;
  }

  /** Returns the first people. */
  List<Connected> first(int most) throws IOException {
    Found.each(searcher, events, Leaf::new);
    int[] others = others();
    List<Integer> ranked =
        IntStream.range(0, people.size())
            .filter(person -> others[person] > 0)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer p) -> others[p])
                    .thenComparingInt(p -> occasions[p])
                    .reversed())
            .toList();
    List<Connected> found = new ArrayList<>();
    for (int person : ranked) {
      boolean isPast =
          found.size() >= most
              && (others[person] < found.get(found.size() - 1).others()
                  || occasions[person] < found.get(found.size() - 1).occasions());
      if (isPast) {
        break;
      }
      String iri = people.get(person);
      String label = EntityRow.label(searcher, iri).orElse("");
      found.add(new Connected(iri, label, others[person], occasions[person]));
    }
    found.sort(ORDER);
    return found.subList(0, Math.min(most, found.size()));
  }

  private int[] others() {
    int[] others = new int[people.size()];
    Arrays.sort(pairs, 0, met);
    for (int i = 0; i < met; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        others[(int) (pairs[i] >> Integer.SIZE)]++;
        others[(int) pairs[i]]++;
      }
    }
    return others;
  }

  /** One leaf of the index, which numbers people by itself. */
  private final class Leaf implements Found.Documents {
    private final SortedSetDocValues values;
    private final int[] known;
    private int[] here = new int[16];

    Leaf(LeafReaderContext leaf) throws IOException {
      this.values = DocValues.getSortedSet(leaf.reader(), Fields.PEOPLE);
      this.known = new int[(int) values.getValueCount()];
      Arrays.fill(known, -1);
    }

    @Override
    public void take(int document) throws IOException {
      if (!values.advanceExact(document)) {
        return;
      }
      int count = values.docValueCount();
      here = here.length < count ? new int[2 * count] : here;
      for (int i = 0; i < count; i++) {
        here[i] = number((int) values.nextOrd());
      }
      for (int i = 0; count > 1 && i < count; i++) {
        occasions[here[i]]++;
        for (int j = i + 1; j < count; j++) {
          meet(here[i], here[j]);
        }
      }
    }

    private int number(int ordinal) throws IOException {
      if (known[ordinal] < 0) {
        String person = values.lookupOrd(ordinal).utf8ToString();
        known[ordinal] = numbers.computeIfAbsent(person, p -> people.size());
        if (known[ordinal] == people.size()) {
          people.add(person);
        }
        if (people.size() > occasions.length) {
          occasions = Arrays.copyOf(occasions, 2 * occasions.length);
        }
      }
      return known[ordinal];
    }

    private void meet(int one, int other) {
      if (met == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
      pairs[met] = ((long) Math.max(one, other) << Integer.SIZE) | Math.min(one, other);
      met++;
    }
  }
}

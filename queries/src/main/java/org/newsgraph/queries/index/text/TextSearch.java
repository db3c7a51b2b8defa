package org.newsgraph.queries.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.field.Fields;

/**
 * Finds articles and events by their words. All words must be there; words in quotation marks in
 * this order; a word with a star is the beginning of one; a word or phrase behind a minus must not
 * be there.
 *
 * @param collections to which the search is kept; none stand for all
 */
public record TextSearch(IndexSearcher searcher, List<String> collections) {
  /** Where words count, and how much: a headline says what an article is about. */
  private static final Map<String, Float> FIELDS = Map.of(Fields.WORDS, 1f, Fields.HEADLINE, 3f);

  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");
  private static final int MOST_PARTS = 20;

  /** A part of what was typed: a word or several that belong together. */
  private record Part(boolean without, List<String> words, boolean beginning) {}

  public Searched found(String kind, String typed, int from, int most) throws IOException {
    List<Part> parts = parts(typed);
    if (parts.stream().allMatch(Part::without)) {
      return new Searched(List.of(), 0);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
    if (!collections.isEmpty()) {
      query.add(
          new TermInSetQuery(Fields.COLLECTION, collections.stream().map(BytesRef::new).toList()),
          Occur.FILTER);
    }
    parts.forEach(part -> query.add(anywhere(part), part.without() ? Occur.MUST_NOT : Occur.MUST));
    TopDocs hits = searcher.search(query.build(), from + most);
    List<String> iris = new ArrayList<>();
    for (ScoreDoc hit :
        List.of(hits.scoreDocs)
            .subList(Math.min(from, hits.scoreDocs.length), hits.scoreDocs.length)) {
      iris.add(searcher.storedFields().document(hit.doc).get(Fields.IRI));
    }
    return new Searched(iris, searcher.count(query.build()));
  }

  /** Returns the words that are searched for, as the index has them. */
  static List<String> wanted(String typed) {
    return parts(typed).stream()
        .filter(part -> !part.without())
        .flatMap(part -> part.words().stream().map(w -> part.beginning() ? w + "*" : w))
        .toList();
  }

  private static List<Part> parts(String typed) {
    List<Part> parts = new ArrayList<>();
    try (Analyzer analyzer = new NewsAnalyzer()) {
      Matcher matcher = PART.matcher(typed);
      while (matcher.find() && parts.size() < MOST_PARTS) {
        String text = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
        boolean beginning = matcher.group(2) == null && text.endsWith("*");
        List<String> words =
            beginning
                ? List.of(analyzer.normalize(Fields.WORDS, text.replace("*", "")).utf8ToString())
                : Words.of(analyzer, text).stream().map(Words.Word::term).toList();
        if (!words.isEmpty() && !words.get(0).isEmpty()) {
          parts.add(new Part(!matcher.group(1).isEmpty(), words, beginning));
        }
      }
    }
    return parts;
  }

  private static Query anywhere(Part part) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    FIELDS.forEach(
        (field, weight) -> either.add(new BoostQuery(in(field, part), weight), Occur.SHOULD));
    return either.build();
  }

  private static Query in(String field, Part part) {
    if (part.beginning()) {
      return new PrefixQuery(new Term(field, part.words().get(0)));
    }
    return part.words().size() == 1
        ? new TermQuery(new Term(field, part.words().get(0)))
        : new PhraseQuery(field, part.words().toArray(String[]::new));
  }
}

package org.newsgraph.queries.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.newsgraph.queries.index.field.Fields;
import org.newsgraph.queries.index.row.EntityRow;

/** Finds entities by their names; all names are folded beforehand. */
record NameSearch(IndexSearcher searcher) {
  private static final int MOST_NEAR = 200;
  private static final Sort BEST_KNOWN =
      new Sort(
          new SortField(Fields.WEIGHT, SortField.Type.LONG, true),
          new SortField(Fields.IRI, SortField.Type.STRING));

  /** Entities of these types that bear exactly this name. */
  List<FoundName> called(String name, List<String> types, int most) throws IOException {
    return found(of(types).add(new TermQuery(new Term(Fields.NAME, name)), Occur.FILTER), most);
  }

  /** Entities of these types among whose names' words are all of these. */
  List<FoundName> withWords(String words, List<String> types, int most) throws IOException {
    BooleanQuery.Builder query = of(types);
    for (String word : words.split(" ", -1)) {
      query.add(new TermQuery(new Term(Fields.NAME_WORDS, word)), Occur.FILTER);
    }
    return found(query, most);
  }

  /** Entities whose names are a letter or two away, or a word of whose names is. */
  List<FoundName> near(String name, List<String> types) throws IOException {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new FuzzyQuery(new Term(Fields.NAME, name), 2, 1), Occur.SHOULD);
    either.add(new FuzzyQuery(new Term(Fields.NAME_WORDS, name), 2, 1), Occur.SHOULD);
    return found(of(types).add(either.build(), Occur.MUST), MOST_NEAR);
  }

  /** Entities a word of whose names begins so, the best known first. */
  List<FoundName> beginning(String typed, int most) throws IOException {
    BooleanQuery.Builder query = of(List.of());
    String[] words = typed.split(" ", -1);
    for (int i = 0; i < words.length - 1; i++) {
      query.add(new TermQuery(new Term(Fields.NAME_WORDS, words[i])), Occur.FILTER);
    }
    BooleanQuery.Builder last = new BooleanQuery.Builder();
    last.add(new PrefixQuery(new Term(Fields.NAME, typed)), Occur.SHOULD);
    last.add(new PrefixQuery(new Term(Fields.NAME_WORDS, words[words.length - 1])), Occur.SHOULD);
    return found(query.add(last.build(), Occur.FILTER), most);
  }

  private static BooleanQuery.Builder of(List<String> types) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Fields.KIND, EntityRow.KIND)), Occur.FILTER);
    if (!types.isEmpty()) {
      Query typed = new TermInSetQuery(Fields.TYPE, types.stream().map(BytesRef::new).toList());
      query.add(typed, Occur.FILTER);
    }
    return query;
  }

  private List<FoundName> found(BooleanQuery.Builder query, int most) throws IOException {
    TopDocs hits = searcher.search(query.build(), most, BEST_KNOWN);
    StoredFields stored = searcher.storedFields();
    List<FoundName> names = new ArrayList<>();
    for (ScoreDoc hit : hits.scoreDocs) {
      names.add(name(stored.document(hit.doc)));
    }
    return names;
  }

  private FoundName name(Document document) throws IOException {
    String iri = document.get(Fields.IRI);
    return new FoundName(
        iri,
        document.get(Fields.LABEL),
        document.get(Fields.TYPE),
        searcher.count(new TermQuery(new Term(Fields.PARTY, iri))),
        searcher.count(new TermQuery(new Term(Fields.MENTIONS, iri))));
  }
}

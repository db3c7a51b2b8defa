package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.article.ArticleList;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.article.WithdrawnArticle;
import org.newsgraph.store.consolidation.correction.CorrectionEntry;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.revision.CorrectionRevision;
import org.newsgraph.store.revision.CorrectionsFile;
import org.newsgraph.store.revision.Delta;
import org.newsgraph.store.revision.Ledger;
import org.newsgraph.store.revision.Loading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people have put right in a store: the file that remembers it, and the knowledge layer that
 * follows it.
 */
final class Amendments {
  private static final Logger LOG = LoggerFactory.getLogger(Amendments.class);

  /** When so few articles are concerned, or such a part of all, not all are worked out anew. */
  private static final int FEW = 100;

  private static final int PART = 5;

  /** So many articles, understood twice, are held in memory together. */
  private static final int MANY = 4_000;

  private final Path place;
  private final CorrectionsFile file;
  private final Database database;
  private final ArticleList list;
  private Corrections corrections;

  /** The mark of what the knowledge layer was made with, as far as this process has seen to it. */
  private String made = "";

  private Optional<FileTime> seen;

  /** Reads the file and applies what has changed in it since the store was last used. */
  Amendments(StoreFolder folder, Database database, ArticleList list) {
    this.place = folder.corrections();
    this.file = new CorrectionsFile(place);
    this.database = database;
    this.list = list;
    this.corrections = file.read();
    this.seen = lastChange();
    tellProblems();
    apply();
  }

  /** What is not understood is told and left out; the store is there all the same. */
  private void tellProblems() {
    for (String problem : file.problems()) {
      LOG.warn(
          "{}, {}. The line is left out; put it right or delete it, the rest holds.",
          place,
          problem);
    }
  }

  /** Which lines of the file are not understood, and why. */
  List<String> problems() {
    return file.problems();
  }

  Corrections current() {
    return corrections;
  }

  /** The article that is withdrawn and went by this name. */
  Optional<String> withdrawnAs(String name) {
    return WithdrawnArticle.named(name, file.entries());
  }

  /**
   * Remembers and applies lines of corrections; {@link IllegalArgumentException} names an entry
   * that is not understood, and then nothing has happened.
   */
  void add(String lines) {
    add(Corrections.entries(lines));
  }

  /** The same, read already. */
  void add(List<CorrectionEntry> lines) {
    Corrections added = Corrections.of(lines);
    boolean upToDate = applied().equals(file.hash());
    file.add(lines);
    if (upToDate && added.isOnlyOfArticles()) {
      corrections = file.read();
      seen = lastChange();
      takeOut(added.withdrawn());
    } else {
      follow();
    }
  }

  List<CorrectionEntry> entries() {
    return file.entries();
  }

  /**
   * Takes lines back and works out anew what was made with them; {@link IllegalArgumentException}
   * where there is no such line.
   */
  void undo(Collection<CorrectionEntry> entries) {
    file.remove(entries);
    follow();
  }

  Map<String, List<String>> withdrawn() {
    Map<String, List<String>> names = new TreeMap<>();
    WithdrawnArticle.all(file.entries())
        .filter(article -> corrections.withdraws(article.iri()))
        .forEach(article -> names.put(article.iri(), article.names()));
    return names;
  }

  /** Every line about an article stands a second time, about it under its new IRI. */
  void rename(Map<String, String> iris) {
    List<CorrectionEntry> lines = file.entries();
    Set<CorrectionEntry> known = new HashSet<>(lines);
    List<CorrectionEntry> more = new ArrayList<>();
    for (CorrectionEntry line : lines) {
      iris.forEach(
          (before, now) -> {
            CorrectionEntry renamed = line.renamed(before, now);
            if (known.add(renamed)) {
              more.add(renamed);
            }
          });
    }
    if (!more.isEmpty()) {
      add(more);
    }
  }

  /** Takes the article out for good, and of what was said of it leaves only that it stays out. */
  void erase(String article) {
    file.erase(article);
    corrections = file.read();
    seen = lastChange();
    takeOut(List.of(article));
  }

  /** Applies what somebody has written into the file meanwhile; cheap where nobody has. */
  void followFile() {
    Optional<FileTime> now = lastChange();
    if (now.equals(seen)) {
      return;
    }
    tellProblems();
    follow();
  }

  /** What the file says otherwise than it did is worked out anew, as little of it as can be. */
  private void follow() {
    Corrections before = corrections;
    corrections = file.read();
    seen = lastChange();
    Optional<Delta> touched =
        database.read(d -> new Ledger(d).corrections().equals(made) ? since(before, d) : none());
    if (touched.isPresent()) {
      database.write(touched.get());
      made = file.hash();
    } else {
      apply();
    }
  }

  private Optional<Delta> since(Corrections before, DatasetGraph dataset) {
    int most = (int) Math.max(FEW, Math.min(MANY, new StoredArticles(dataset).count() / PART));
    Optional<Delta> delta = CorrectionRevision.of(dataset, before, corrections, most);
    delta.ifPresent(d -> marked(d, dataset));
    return delta;
  }

  private static Optional<Delta> none() {
    return Optional.empty();
  }

  private Optional<FileTime> lastChange() {
    try {
      return Files.exists(place) ? Optional.of(Files.getLastModifiedTime(place)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String applied() {
    return database.read(d -> new Ledger(d).corrections());
  }

  private void apply() {
    if (Rebuild.ifChanged(database, corrections, file.hash())) {
      list.remove(corrections.withdrawn());
    }
    made = file.hash();
  }

  /** Only these articles go; all else stays as it was worked out. */
  private void takeOut(List<String> articles) {
    Delta delta = database.read(d -> without(articles, d));
    database.write(delta);
    made = file.hash();
    list.remove(articles);
  }

  private Delta without(List<String> articles, DatasetGraph dataset) {
    Delta delta = Loading.without(articles, dataset, corrections);
    marked(delta, dataset);
    return delta;
  }

  /** The knowledge layer is made with what the file says now. */
  private void marked(Delta delta, DatasetGraph dataset) {
    delta.remove(Ledger.GRAPH, Ledger.corrections(new Ledger(dataset).corrections()));
    delta.add(Ledger.GRAPH, Ledger.corrections(file.hash()));
  }
}

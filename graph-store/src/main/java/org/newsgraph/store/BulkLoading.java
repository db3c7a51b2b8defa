package org.newsgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.StoredArticles;
import org.newsgraph.store.consolidation.ArticleKnowledge;
import org.newsgraph.store.consolidation.Findings;
import org.newsgraph.store.consolidation.Gathering;
import org.newsgraph.store.consolidation.Neighbourhood;
import org.newsgraph.store.consolidation.copy.Print;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.joining.Blocks;
import org.newsgraph.store.consolidation.naming.Bearers;
import org.newsgraph.store.consolidation.naming.NameDecision;
import org.newsgraph.store.consolidation.tally.Slice;
import org.newsgraph.store.consolidation.telling.Telling;
import org.newsgraph.store.folder.Privately;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.folder.Tree;
import org.newsgraph.store.revision.CorrectionsFile;
import org.newsgraph.store.revision.Ledger;
import org.newsgraph.store.validation.Validation;

/**
 * Makes a store of many articles at once with the database's bulk loader: both layers and the
 * ledger from scratch, as if the articles had been taken in one after the other, so that further
 * ones can be taken in. What it makes lies under another name until it is whole: a kill leaves no
 * half of a store.
 */
public final class BulkLoading {
  private final Corrections corrections;
  private final DatasetGraph dataset;
  private final Gathering gathering;
  private final List<Receipt> receipts = new ArrayList<>();
  private final Set<String> given = new HashSet<>();

  private BulkLoading(DatasetGraph dataset, Corrections corrections) {
    this.dataset = dataset;
    this.corrections = corrections;
    this.gathering = new Gathering(corrections);
  }

  /** Hands over article graphs, a batch (50 to 500) at a time. */
  @FunctionalInterface
  public interface Source {
    void read(Consumer<List<ArticleGraph>> batches);
  }

  /**
   * Makes a store in that folder, where a corrections file may wait for it already; {@link
   * StoreException} where there is a store. Of two graphs with one IRI the second is quarantined.
   * The receipts come in the order of the articles.
   */
  static List<Receipt> into(Path directory, Source source) {
    StoreFolder folder = new StoreFolder(directory);
    try {
      folder.create();
      if (folder.exists()) {
        throw StoreException.there(directory);
      }
      Path beside = folder.unfinishedDatabase();
      Tree.remove(beside);
      Privately.folder(beside);
      try {
        List<Receipt> receipts = make(beside, new CorrectionsFile(folder.corrections()), source);
        Tree.force(beside);
        Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE);
        return receipts;
      } finally {
        Tree.remove(beside);
      }
    } catch (IOException e) {
      throw StoreException.unreadable(directory, e);
    }
  }

  private static List<Receipt> make(Path place, CorrectionsFile corrections, Source source) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(place));
    BulkLoading loading = new BulkLoading(dataset, corrections.read());
    try {
      loading.load(stream -> source.read(batch -> loading.take(batch, stream)));
      Txn.executeRead(dataset, loading::tellAgain);
      loading.load(
          stream -> {
            loading.gathering.finish(new Books(stream, loading.corrections, new HashSet<>()));
            stream.quad(Ledger.changes(1));
            Ledger.corrections(corrections.hash())
                .forEach(t -> stream.quad(new Quad(Ledger.GRAPH, t)));
          });
    } finally {
      TDBInternal.expel(dataset, true);
    }
    return List.copyOf(loading.receipts);
  }

  private void load(Consumer<StreamRDF> quads) {
    DataLoader loader = LoaderFactory.phasedLoader(dataset, MonitorOutputs.nullOutput());
    loader.startBulk();
    try {
      quads.accept(loader.stream());
      loader.finishBulk();
    } catch (RuntimeException e) {
      loader.finishException(e);
      throw e;
    }
  }

  /** An article as it is stored, and what it says. */
  private record Sound(Validation validation, List<ArticleKnowledge> knowledge) {}

  private void take(List<ArticleGraph> batch, StreamRDF stream) {
    List<Sound> sound = batch.parallelStream().map(this::sound).toList();
    for (int i = 0; i < batch.size(); i++) {
      Receipt receipt = receipt(batch.get(i).iri(), sound.get(i).validation());
      receipts.add(receipt);
      if (receipt.outcome() == Outcome.LOADED) {
        sound.get(i).knowledge().forEach(gathering::heard);
        write(receipt.article(), sound.get(i).validation().graph(), stream);
      }
    }
  }

  private Sound sound(ArticleGraph article) {
    Validation validation = Validation.of(article.iri(), article.triples());
    return new Sound(
        validation,
        validation.problem().isPresent()
            ? List.of()
            : List.of(ArticleKnowledge.of(article.iri(), validation.graph(), corrections)));
  }

  private Receipt receipt(String iri, Validation validation) {
    if (corrections.withdraws(iri)) {
      return Receipt.of(iri, Outcome.WITHDRAWN);
    }
    if (validation.problem().isPresent()) {
      return new Receipt(iri, Outcome.QUARANTINED, validation.problem().get());
    }
    return given.add(iri) ? Receipt.of(iri, Outcome.LOADED) : Receipt.sameIdentity(iri);
  }

  private static void write(String iri, Graph graph, StreamRDF stream) {
    Node name = NodeFactory.createURI(iri);
    graph.stream().forEach(t -> stream.quad(new Quad(name, t)));
  }

  /** The articles pass by a second time, out of the database. */
  private void tellAgain() {
    StoredArticles stored = new StoredArticles(dataset);
    for (String iri : stored.iris()) {
      stored
          .graph(iri)
          .map(graph -> ArticleKnowledge.of(iri, graph, corrections))
          .ifPresent(gathering::told);
    }
  }

  /** Both what is known and the store's own books, as quads. */
  private record Books(StreamRDF stream, Corrections corrections, Set<String> shapes)
      implements Findings {
    @Override
    public void knows(Collection<Triple> triples) {
      triples.forEach(stream::triple);
    }

    private void book(Collection<Triple> triples) {
      triples.forEach(t -> stream.quad(new Quad(Ledger.GRAPH, t)));
    }

    @Override
    public void entity(Slice slice, NameDecision decision) {
      book(Ledger.triples(slice));
      book(Ledger.bearer(slice.subject(), new Bearers().keys(slice)));
      book(Ledger.decision(slice.subject(), decision));
    }

    @Override
    public void statement(Slice slice) {
      book(Ledger.triples(slice));
    }

    @Override
    public void telling(Telling telling, boolean particular) {
      book(Ledger.telling(telling, Blocks.own(telling, corrections)));
      if (particular) {
        book(List.of(Ledger.particular(telling)));
      }
      if (shapes.add(Keys.of(telling.shape()))) {
        book(Ledger.shape(telling, Neighbourhood.blocks(telling)));
      }
    }

    @Override
    public void text(Print print) {
      book(Ledger.text(print));
    }
  }
}

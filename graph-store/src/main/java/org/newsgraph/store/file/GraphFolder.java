package org.newsgraph.store.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.article.Outcome;
import org.newsgraph.store.article.Receipt;
import org.newsgraph.store.article.Version;
import org.newsgraph.store.folder.AtomicFile;
import org.newsgraph.store.folder.Privately;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.incoming.Batch;
import org.newsgraph.store.validation.Validation;

/**
 * Article graphs alone in a folder, in their compact form, in parts of a thousand: gzipped N-Quads,
 * before them a comment line for each article that says which version it is. Batches gather in the
 * folder {@code open} until they make a part, so that a kill loses none of what was put. A later
 * version of an article takes the earlier one's place.
 */
public final class GraphFolder implements AutoCloseable {
  private static final int PART = 1_000;
  private static final Pattern PARTS = Pattern.compile("part-\\d{6,9}\\.nq\\.gz");
  private static final Pattern BATCHES = Pattern.compile("batch-\\d{6,9}\\.nq\\.gz");

  private final Path folder;
  private final Path open;
  private final int part;
  private final FileChannel channel;
  private final Map<String, Version> versions = new HashMap<>();
  private final Map<String, Path> places = new HashMap<>();

  /** In each file the articles of which a later file has another version. */
  private final SortedMap<Path, Set<String>> superseded = new TreeMap<>();

  private final Set<String> given = new HashSet<>();

  private GraphFolder(Path folder, int part) throws IOException {
    this.folder = folder;
    this.part = part;
    this.open = folder.resolve("open");
    Privately.folder(folder);
    Privately.folder(open);
    this.channel = lock(folder);
    try {
      sweep();
      for (Path file : Stream.concat(parts(folder).stream(), batches().stream()).toList()) {
        Batch.listed(file).forEach(article -> know(article.version(), file));
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Opens the folder, which is made where it does not exist, and goes on where another run stopped;
   * {@link StoreException} where another process writes into it.
   */
  public static GraphFolder in(Path folder) {
    return in(folder, PART);
  }

  /**
   * The same with parts of another size.
   *
   * @param part how many articles make a part
   */
  static GraphFolder in(Path folder, int part) {
    try {
      return new GraphFolder(folder.toAbsolutePath().normalize(), part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock held = channel.tryLock();
    if (held == null) {
      channel.close();
      throw StoreException.partsLocked(folder);
    }
    return channel;
  }

  /** What a killed process left half written. */
  private void sweep() throws IOException {
    for (Path each : List.of(folder, open)) {
      try (Stream<Path> files = Files.list(each)) {
        for (Path file : files.toList()) {
          if (AtomicFile.isLeftBehind(file.getFileName().toString())) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private void know(Version version, Path file) {
    Path before = places.put(version.article(), file);
    versions.put(version.article(), version);
    if (before != null && !before.equals(file)) {
      superseded.computeIfAbsent(before, f -> new TreeSet<>()).add(version.article());
    }
  }

  /** The parts of a folder, in their order. */
  public static List<Path> parts(Path folder) throws IOException {
    return files(folder, PARTS);
  }

  private List<Path> batches() throws IOException {
    return files(open, BATCHES);
  }

  private static List<Path> files(Path folder, Pattern names) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> names.matcher(f.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /** Whether this version of the article is in the folder. */
  public boolean holds(Version version) {
    boolean held = version.equals(versions.get(version.article()));
    if (held) {
      given.add(version.article());
    }
    return held;
  }

  /**
   * Takes a batch; when this returns, killing the process loses none of it. Of two graphs with one
   * IRI the second is quarantined. The receipts come in the order of the articles.
   */
  public List<Receipt> put(Collection<ArticleGraph> batch) {
    List<ArticleGraph> all = List.copyOf(batch);
    List<Validation> validations =
        all.parallelStream().map(a -> Validation.of(a.iri(), a.triples())).toList();
    List<Receipt> receipts = new ArrayList<>();
    List<ArticleGraph> good = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Receipt receipt = receipt(all.get(i), validations.get(i));
      receipts.add(receipt);
      if (receipt.outcome() != Outcome.QUARANTINED) {
        good.add(new ArticleGraph(receipt.article(), validations.get(i).graph()));
      }
    }
    try {
      write(good);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return receipts;
  }

  private Receipt receipt(ArticleGraph article, Validation validation) {
    String iri = article.iri();
    if (validation.problem().isPresent()) {
      return new Receipt(iri, Outcome.QUARANTINED, validation.problem().get());
    }
    if (!given.add(iri)) {
      return Receipt.sameIdentity(iri);
    }
    return Receipt.of(iri, versions.containsKey(iri) ? Outcome.REPLACED : Outcome.LOADED);
  }

  private void write(List<ArticleGraph> good) throws IOException {
    if (good.isEmpty()) {
      return;
    }
    Path file = open.resolve(next("batch-", batches()));
    AtomicFile.write(file, out -> Batch.write(good, out));
    good.forEach(a -> know(Version.of(a), file));
    if (waiting() >= part) {
      closePart();
    }
  }

  private static String next(String prefix, List<Path> files) {
    int last =
        files.stream()
            .map(f -> f.getFileName().toString())
            .map(name -> name.substring(prefix.length(), name.indexOf('.')))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return String.format("%s%06d.nq.gz", prefix, last + 1);
  }

  private long waiting() {
    return places.values().stream().filter(f -> f.startsWith(open)).count();
  }

  /** Gathers what waits into a part; a kill in the middle leaves the batches, or both. */
  private void closePart() throws IOException {
    List<Path> batches = batches();
    for (Path batch : batches) {
      rewriteIfSuperseded(batch);
    }
    List<Path> left = batches();
    if (left.isEmpty()) {
      return;
    }
    Path file = folder.resolve(next("part-", parts(folder)));
    List<ListedArticle> listed = left.stream().flatMap(b -> Batch.listed(b).stream()).toList();
    AtomicFile.write(file, out -> gather(listed, left, out));
    for (Path batch : left) {
      Files.delete(batch);
    }
    listed.forEach(article -> places.put(article.version().article(), file));
  }

  /** Gzipped pieces one after the other are gzipped. */
  private static void gather(List<ListedArticle> listed, List<Path> batches, OutputStream out)
      throws IOException {
    Batch.writeHead(listed, out);
    for (Path batch : batches) {
      Files.copy(batch, out);
    }
  }

  private void rewriteIfSuperseded(Path file) throws IOException {
    Set<String> gone = Optional.ofNullable(superseded.remove(file)).orElse(Set.of());
    if (gone.isEmpty() || !Files.exists(file)) {
      return;
    }
    List<ListedArticle> stay =
        Batch.listed(file).stream().filter(a -> !gone.contains(a.version().article())).toList();
    if (stay.isEmpty()) {
      Files.delete(file);
      return;
    }
    AtomicFile.write(
        file,
        out -> {
          Batch.writeHead(stay, out);
          Batch.read(file, article -> writeUnless(gone, article, out));
        });
  }

  private static void writeUnless(Set<String> gone, ArticleGraph article, OutputStream out) {
    if (gone.contains(article.iri())) {
      return;
    }
    try {
      Batch.write(List.of(article), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a part of what waits, and takes out of earlier parts what was replaced. */
  private void finish() throws IOException {
    closePart();
    for (Path file : List.copyOf(superseded.keySet())) {
      rewriteIfSuperseded(file);
    }
  }

  /** Hands over the graphs of these files and folders of parts, so many at a time. */
  public static void read(
      List<Path> filesAndFolders, int atATime, Consumer<List<ArticleGraph>> batches) {
    for (Path each : filesAndFolders) {
      for (Path file : filesIn(each)) {
        GraphFile.read(file, atATime, batches);
      }
    }
  }

  private static List<Path> filesIn(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try {
      List<Path> parts = parts(place);
      Path open = place.resolve("open");
      if (Files.isDirectory(open) && !files(open, BATCHES).isEmpty()) {
        throw new IllegalArgumentException(
            place + " was not finished; run the same extract --graphs again, to its end");
      }
      if (parts.isEmpty()) {
        throw new IllegalArgumentException(
            place + " has no parts of article graphs, as extract --graphs writes them");
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes parts of all that was put; after a kill, the next run does. */
  @Override
  public void close() {
    try (channel) {
      finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.newsgraph.store.incoming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RiotException;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.consolidation.correction.Corrections;
import org.newsgraph.store.folder.AtomicFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits in front of a store: batches of validated article graphs, and lines of corrections.
 * Written by any process, taken in by the one that owns the store, oldest first; a file goes only
 * after its content is in, so that killing either side loses nothing, and taking one in twice
 * changes nothing.
 */
public final class Incoming {
  private static final String CORRECTIONS = "csv";
  private static final String UNREADABLE = ".unreadable";
  private static final String GRAPHS = "nq.gz";
  private static final int TOGETHER = 500;
  private static final Pattern NAME =
      Pattern.compile("(\\d{12})-\\d+\\.(nq\\.gz|csv|export|compact|erase)");

  private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

  private final Path folder;

  public Incoming(Path folder) {
    this.folder = folder;
  }

  /** What is done with a batch of articles, with lines of corrections and with requests. */
  public record Hands<T>(
      Consumer<List<T>> articles,
      Consumer<String> corrections,
      Optional<Consumer<Request>> requests) {
    /** Those who leave requests waiting. */
    public Hands(Consumer<List<T>> articles, Consumer<String> corrections) {
      this(articles, corrections, Optional.empty());
    }

    boolean takes(Path file) {
      return requests.isPresent() || wish(file).isEmpty();
    }
  }

  /** Leaves a batch; when this returns, it survives whatever happens to this process. */
  public void put(Collection<ArticleGraph> articles) {
    if (!articles.isEmpty()) {
      AtomicFile.write(next(GRAPHS), out -> Batch.write(articles, out));
    }
  }

  /** Leaves lines of corrections, just as safely. */
  public void putCorrections(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(next(CORRECTIONS), out -> out.write(bytes));
  }

  /** Asks something of the owner about these articles, or about all. */
  public Request putRequest(Wish wish, List<String> articles) {
    Path file = next(wish.ending());
    byte[] bytes = String.join("\n", articles).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
    return new Request(file.getFileName().toString(), wish, articles);
  }

  private Path next(String form) {
    long number = waiting().stream().mapToLong(Incoming::number).max().orElse(0) + 1;
    return folder.resolve(
        String.format("%012d-%d.%s", number, ProcessHandle.current().pid(), form));
  }

  /**
   * Hands everything over, oldest first, and removes it afterwards; batches that follow each other
   * go together, for each transaction costs.
   */
  public void takeIn(Hands<ArticleGraph> store) {
    Gathered gathered = new Gathered(store.articles());
    for (Path file : waiting()) {
      if (!store.takes(file) || !Files.exists(file)) {
        continue;
      }
      if (!read(file, Batch::read, gathered.before(file, store))) {
        setAside(file);
      }
    }
    gathered.handOver();
  }

  /** How many articles wait, as far as it can be seen without reading their graphs. */
  public int count() {
    List<ListedArticle> articles = new ArrayList<>();
    show(new Hands<>(articles::addAll, lines -> {}));
    return articles.size();
  }

  /** Whether nothing waits but articles. */
  public boolean holdsNothingButArticles() {
    return waiting().stream().allMatch(file -> file.toString().endsWith(GRAPHS));
  }

  /** Batches that are handed over together, each article once. */
  private static final class Gathered {
    private final Consumer<List<ArticleGraph>> store;
    private final Map<String, ArticleGraph> articles = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    Gathered(Consumer<List<ArticleGraph>> store) {
      this.store = store;
    }

    /** What is done with the file: a batch is gathered, before all else what is gathered goes. */
    Hands<ArticleGraph> before(Path file, Hands<ArticleGraph> hands) {
      return new Hands<>(
          batch -> add(file, batch),
          lines -> {
            handOver();
            hands.corrections().accept(lines);
            remove(file);
          },
          hands
              .requests()
              .map(
                  answering ->
                      request -> {
                        handOver();
                        answering.accept(request);
                        remove(file);
                      }));
    }

    private void add(Path file, List<ArticleGraph> batch) {
      boolean again = batch.stream().anyMatch(article -> articles.containsKey(article.iri()));
      if (again || articles.size() + batch.size() > TOGETHER) {
        handOver();
      }
      batch.forEach(article -> articles.put(article.iri(), article));
      files.add(file);
    }

    void handOver() {
      if (!articles.isEmpty()) {
        store.accept(List.copyOf(articles.values()));
      }
      files.forEach(Incoming::remove);
      articles.clear();
      files.clear();
    }
  }

  /**
   * Shows which articles and which corrections wait, oldest first; what is damaged or taken in at
   * this moment does not count.
   */
  public void show(Hands<ListedArticle> reader) {
    waiting().forEach(file -> read(file, Batch::listed, reader));
  }

  private interface Reader<T> {
    List<T> articles(Path file);
  }

  private static <T> boolean read(Path file, Reader<T> reader, Hands<T> hands) {
    Runnable content;
    try {
      content = content(file, reader, hands);
    } catch (RiotException | UncheckedIOException | IllegalArgumentException e) {
      LOG.debug("{} cannot be read", file, e);
      return false;
    }
    content.run();
    return true;
  }

  private static <T> Runnable content(Path file, Reader<T> reader, Hands<T> hands) {
    if (file.toString().endsWith(GRAPHS)) {
      List<T> articles = reader.articles(file);
      return () -> hands.articles().accept(articles);
    }
    String lines = lines(file);
    Optional<Wish> wish = wish(file);
    if (wish.isPresent()) {
      Request request =
          new Request(file.getFileName().toString(), wish.get(), lines.lines().toList());
      return () -> hands.requests().ifPresent(hand -> hand.accept(request));
    }
    Corrections.parse(lines);
    return () -> hands.corrections().accept(lines);
  }

  private static Optional<Wish> wish(Path file) {
    String name = file.getFileName().toString();
    return Wish.of(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String lines(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A damaged file must not stand in the way of those behind it. */
  private static void setAside(Path file) {
    LOG.warn("{} cannot be read and is set aside", file);
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + UNREADABLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes files that were set aside and may hold something of these articles, as far as can be
   * seen: by name, or because nothing can be read in them.
   */
  public void forget(Collection<String> articles) {
    for (Path file : setAside()) {
      if (articles.stream().anyMatch(article -> mayHold(file, article))) {
        remove(file);
      }
    }
  }

  private static boolean mayHold(Path file, String article) {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] all = bytes.readAllBytes();
      return contains(all, article) || contains(unzipped(all), article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(byte[] bytes, String words) {
    return new String(bytes, StandardCharsets.UTF_8).contains(words);
  }

  /** As far as it goes. */
  private static byte[] unzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      in.transferTo(out);
    } catch (IOException e) {
      LOG.debug("torn", e);
    }
    return out.toByteArray();
  }

  private List<Path> setAside() {
    return files(name -> name.endsWith(UNREADABLE));
  }

  private List<Path> waiting() {
    return files(name -> NAME.matcher(name).matches());
  }

  private List<Path> files(Predicate<String> names) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> names.test(f.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Path file) {
    Matcher m = NAME.matcher(file.getFileName().toString());
    return m.matches() ? Long.parseLong(m.group(1)) : 0;
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.newsgraph.store.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.store.folder.AtomicFile;
import org.newsgraph.store.folder.Privately;

/**
 * Which version of which article is in the store, as a text file that other processes can read
 * while one owns the database. Written after each transaction: it may lag behind after a crash,
 * never run ahead, and an article that it does not have is read once more and found unchanged.
 */
public final class ArticleList {
  private static final Set<StandardOpenOption> APPENDING =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND);

  private final Path file;

  public ArticleList(Path file) {
    this.file = file;
  }

  public void put(Collection<ListedArticle> articles) {
    append(articles.stream().map(ListedArticle::line));
  }

  public void remove(Collection<String> articles) {
    append(articles.stream().map(ListedArticle::goneLine));
  }

  /** Starts the file anew with what the store has. */
  public void rewrite(List<ListedArticle> articles) {
    byte[] lines = lines(articles.stream().map(ListedArticle::line));
    AtomicFile.write(file, out -> out.write(lines));
  }

  private void append(Stream<String> lines) {
    byte[] bytes = lines(lines);
    if (bytes.length == 0) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, APPENDING, Privately.file(file))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] lines(Stream<String> lines) {
    return lines
        .map(line -> line + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The articles by IRI, the later line before the earlier; a torn last line is passed over. */
  public Map<String, ListedArticle> read() {
    Map<String, ListedArticle> articles = new HashMap<>();
    if (Files.exists(file)) {
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .flatMap(line -> ListedArticle.read(line).stream())
            .forEach(a -> articles.put(a.version().article(), a));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    articles.values().removeIf(ListedArticle::isGone);
    return articles;
  }
}

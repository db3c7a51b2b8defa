package org.newsgraph.store.incoming;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RiotException;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.article.ListedArticle;
import org.newsgraph.store.quad.GraphByGraph;
import org.newsgraph.store.quad.QuadLines;
import org.newsgraph.store.quad.QuadReader;

/**
 * Article graphs in a file: gzipped N-Quads, before them a comment line for each article that says
 * which version it is.
 */
public final class Batch {
  private static final String MARK = "# ";

  private Batch() {}

  public static void write(Collection<ArticleGraph> articles, OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    Writer words = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    for (ArticleGraph article : articles) {
      words.write(MARK + ListedArticle.of(article.iri(), article.triples()).line() + "\n");
    }
    QuadLines lines = new QuadLines(words);
    articles.forEach(a -> lines.write(Optional.of(a.iri()), a.triples().stream()));
    words.flush();
    zip.finish();
  }

  /** Writes the comment lines of these articles and nothing else. */
  public static void writeHead(Collection<ListedArticle> articles, OutputStream out)
      throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    for (ListedArticle article : articles) {
      zip.write((MARK + article.line() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    zip.finish();
  }

  /** Which articles the file holds, without reading its graphs. */
  public static List<ListedArticle> listed(Path file) {
    List<ListedArticle> articles = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && line.startsWith(MARK)) {
        ListedArticle.read(line.substring(MARK.length())).ifPresent(articles::add);
        line = lines.readLine();
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<ArticleGraph> read(Path file) {
    List<ArticleGraph> articles = new ArrayList<>();
    read(file, articles::add);
    return articles;
  }

  /**
   * Hands the named graphs of the file over one by one, as they stand in it; {@link RiotException}
   * where it is no N-Quads.
   */
  public static void read(Path file, Consumer<ArticleGraph> articles) {
    GraphByGraph graphs = new GraphByGraph(articles);
    try (Reader text = new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder())) {
      new QuadReader(graphs).read(text);
    } catch (CharacterCodingException e) {
      throw new RiotException("it is not in UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }
}

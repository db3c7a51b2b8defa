package org.newsgraph.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Article graphs in a file: gzipped N-Quads, before them a comment line for each article that says
 * which version it is.
 */
final class Batch {
  private static final String MARK = "# ";

  private Batch() {}

  static void write(Collection<ArticleGraph> articles, OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    Writer words = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    for (ArticleGraph article : articles) {
      Version v = Version.of(article);
      words.write(
          MARK + String.join("\t", v.article(), v.contentHash(), v.extractorVersion()) + "\n");
    }
    QuadLines lines = new QuadLines(words);
    articles.forEach(a -> lines.write(Optional.of(a.iri()), a.triples().stream()));
    words.flush();
    zip.finish();
  }

  /** Which versions the file holds, without reading its graphs. */
  static List<Version> versions(Path file) {
    List<Version> versions = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && line.startsWith(MARK)) {
        String[] parts = line.substring(MARK.length()).split("\t", -1);
        versions.add(new Version(parts[0], parts[1], parts[2]));
        line = lines.readLine();
      }
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ArticleGraph> read(Path file) {
    DatasetGraph quads = DatasetGraphFactory.create();
    try (InputStream in = open(file)) {
      RDFParser.source(in).lang(Lang.NQUADS).parse(quads);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<ArticleGraph> articles = new ArrayList<>();
    quads
        .listGraphNodes()
        .forEachRemaining(g -> articles.add(new ArticleGraph(g.getURI(), copy(quads.getGraph(g)))));
    return articles;
  }

  private static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.stream().forEach(copy::add);
    return copy;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
  }
}

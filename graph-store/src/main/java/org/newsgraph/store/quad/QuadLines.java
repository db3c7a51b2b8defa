package org.newsgraph.store.quad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** N-Quads, one line for each quad, sorted within each graph. */
public final class QuadLines {
  private final Writer out;

  public QuadLines(Writer out) {
    this.out = out;
  }

  /** Writes a graph; no name stands for the default graph. */
  public void write(Optional<String> graph, Stream<Triple> triples) {
    String end = graph.map(name -> " <" + name + "> .\n").orElse(" .\n");
    triples.map(QuadLines::words).sorted().distinct().forEach(line -> write(line, end));
  }

  private void write(String line, String end) {
    try {
      out.write(line);
      out.write(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Triple t) {
    StringBuilder line = new StringBuilder(160);
    NTriplesTerm.append(t.getSubject(), line);
    line.append(' ');
    NTriplesTerm.append(t.getPredicate(), line);
    line.append(' ');
    NTriplesTerm.append(t.getObject(), line);
    return line.toString();
  }
}

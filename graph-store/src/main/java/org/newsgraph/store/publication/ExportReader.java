package org.newsgraph.store.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The groups of one layer of an export, one in memory at a time, in the order of their keys. */
final class ExportReader implements Iterator<Group>, AutoCloseable {
  private final BufferedReader lines;
  private final Layer layer;
  private Optional<ExportedLine> next;

  ExportReader(Path export, Layer layer) {
    this.layer = layer;
    try {
      this.lines = Files.newBufferedReader(export);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.next = line();
  }

  /** The next line of the layer. */
  private Optional<ExportedLine> line() {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        ExportedLine read = ExportedLine.of(line);
        if (layer.has(read)) {
          return Optional.of(read);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Group next() {
    String key = layer.key(next.orElseThrow(NoSuchElementException::new));
    List<String> triples = new ArrayList<>();
    while (next.filter(line -> layer.key(line).equals(key)).isPresent()) {
      triples.add(next.get().triple());
      next = line();
    }
    return new Group(key, triples);
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

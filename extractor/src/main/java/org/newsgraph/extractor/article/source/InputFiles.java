package org.newsgraph.extractor.article.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files under the inputs, in the order of their paths. Folders are entered once each, so that a
 * loop of links ends; what is not of a readable kind is passed over inside folders.
 */
final class InputFiles implements Iterator<Path> {

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private Path next;

  InputFiles(Collection<Path> inputs) {
    open.push(inputs.stream().sorted().distinct().iterator());
    advance();
  }

  private void advance() {
    next = null;
    while (next == null && !open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
      } else {
        visit(open.peek().next());
      }
    }
  }

  private void visit(Path path) {
    if (Files.isDirectory(path)) {
      enter(path);
    } else if (open.size() == 1 || isWanted(path)) {
      next = path;
    }
  }

  private static boolean isWanted(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && Format.of(name).isPresent() && Files.isRegularFile(path);
  }

  private void enter(Path folder) {
    try {
      boolean hidden = open.size() > 1 && folder.getFileName().toString().startsWith(".");
      if (!hidden && entered.add(folder.toRealPath())) {
        open.push(entries(folder).iterator());
      }
    } catch (IOException e) {
      next = folder;
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Path next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Path file = next;
    advance();
    return file;
  }
}

package org.newsgraph.extractor.article.input;

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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Origin;

/**
 * The files under the inputs, in the order of their paths. Folders are entered once each, so that a
 * loop of links ends; hidden files are no input, and links that lead out of a folder are not
 * followed.
 */
final class InputFiles implements Iterator<InputFile> {

  private record Level(Iterator<Path> entries, Optional<Path> root) {}

  private final Deque<Level> open = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();
  private final Predicate<Path> wanted;
  private Optional<InputFile> next = Optional.empty();

  /**
   * @param wanted which files are input, of those in folders
   */
  InputFiles(Collection<Path> inputs, Predicate<Path> wanted) {
    this.wanted = wanted;
    open.push(new Level(inputs.stream().sorted().distinct().iterator(), Optional.empty()));
    advance();
  }

  private void advance() {
    next = Optional.empty();
    while (next.isEmpty() && !open.isEmpty()) {
      Level level = open.peek();
      if (!level.entries().hasNext()) {
        open.pop();
      } else {
        visit(level.entries().next(), level.root());
      }
    }
  }

  private void visit(Path path, Optional<Path> root) {
    if (root.isEmpty()) {
      if (Files.isDirectory(path)) {
        enter(path, path);
      } else {
        next = Optional.of(named(path));
      }
    } else if (!path.getFileName().toString().startsWith(".")) {
      found(path, root.get());
    }
  }

  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void found(Path path, Path root) {
    boolean folder = Files.isDirectory(path);
    if (!folder && !wanted.test(path)) {
      return;
    }
    if (leadsOut(path, root)) {
      next = Optional.of(file(path, root, Optional.of("a link that leads out of the folder")));
    } else if (folder) {
      enter(path, root);
    } else if (Files.isRegularFile(path)) {
      next = Optional.of(file(path, root, Optional.empty()));
    } else {
      String why = Files.isSymbolicLink(path) ? "a link to nothing" : "no file, but a device";
      next = Optional.of(file(path, root, Optional.of(why)));
    }
  }

  private static boolean leadsOut(Path path, Path root) {
    try {
      return Files.isSymbolicLink(path)
          && Files.exists(path)
          && !path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** A sheet of a workbook is named behind a sharp. */
  private static InputFile named(Path path) {
    String name = path.toString();
    int sharp = name.lastIndexOf('#');
    boolean part =
        sharp > 0 && !Files.exists(path) && Files.exists(Path.of(name.substring(0, sharp)));
    String file = part ? name.substring(0, sharp) : name;
    return new InputFile(
        Path.of(file),
        Origin.of(file),
        true,
        part ? Optional.of(name.substring(sharp + 1)) : Optional.empty(),
        Optional.empty());
  }

  private static InputFile file(Path path, Path root, Optional<String> leftOut) {
    String below = root.relativize(path).toString().replace('\\', '/');
    return new InputFile(
        path, new Origin(path.toString(), below, 0, 0), false, Optional.empty(), leftOut);
  }

  private void enter(Path folder, Path root) {
    try {
      if (entered.add(folder.toRealPath())) {
        open.push(new Level(entries(folder).iterator(), Optional.of(root)));
      }
    } catch (IOException e) {
      next = Optional.of(file(folder, root, Optional.of("a folder that may not be read")));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public InputFile next() {
    InputFile file = next.orElseThrow(NoSuchElementException::new);
    advance();
    return file;
  }
}

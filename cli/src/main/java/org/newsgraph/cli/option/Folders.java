package org.newsgraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** The folders that were given to be read. */
record Folders(List<Path> given) {
  Folders {
    given = List.copyOf(given);
  }

  static Folders of(List<String> inputs) {
    return new Folders(
        inputs.stream()
            .filter(input -> !input.equals("-"))
            .map(Path::of)
            .filter(Files::isDirectory)
            .toList());
  }

  /**
   * The first folder below the given one in which a file lies; empty where it lies in that itself.
   * The {@code #} and what stands behind it, of a part of a file, is the end of the last name.
   */
  Optional<String> first(Origin origin) {
    Path file = Path.of(origin.file());
    return given.stream()
        .filter(file::startsWith)
        .findFirst()
        .flatMap(folder -> first(folder, folder.relativize(file)));
  }

  private static Optional<String> first(Path folder, Path below) {
    String first = below.getName(0).toString();
    return below.getNameCount() > 1
            && (!first.contains("#") || Files.isDirectory(folder.resolve(first)))
        ? Optional.of(first)
        : Optional.empty();
  }
}

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
   */
  Optional<String> first(Origin origin) {
    Path file = Path.of(origin.file().replaceFirst("#.*$", ""));
    return given.stream()
        .filter(file::startsWith)
        .map(folder -> folder.relativize(file))
        .filter(below -> below.getNameCount() > 1)
        .map(below -> below.getName(0).toString())
        .findFirst();
  }
}

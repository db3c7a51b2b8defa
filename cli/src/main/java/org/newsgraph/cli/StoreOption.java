package org.newsgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "newsgraph-data",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  private Path directory;

  Path directory() {
    return directory;
  }
}

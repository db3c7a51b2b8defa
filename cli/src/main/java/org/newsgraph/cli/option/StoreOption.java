package org.newsgraph.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
public final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "newsgraph-data",
      description = "The folder of the store (default: ${DEFAULT-VALUE}).")
  private Path directory;

  public Path directory() {
    return directory;
  }
}

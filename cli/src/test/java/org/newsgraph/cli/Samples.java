package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.cli.program.ExitStatus;

/** The sample articles in a store, extracted once for all tests. */
final class Samples {
  /** The root of the project, seen from this module. */
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private static Path store;

  private Samples() {}

  static synchronized Path store() {
    if (store == null) {
      try {
        store = Files.createTempDirectory("newsgraph-samples");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Command made =
          Command.newsgraph(
              "extract",
              HOME.resolve("seeds").toString(),
              "--metadata",
              HOME.resolve("seeds/metadata.csv").toString(),
              "--store",
              store.toString());
      assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.DONE);
    }
    return store;
  }
}

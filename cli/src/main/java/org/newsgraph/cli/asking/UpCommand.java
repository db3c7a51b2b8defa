package org.newsgraph.cli.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.cli.option.ServerOption;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.OwnProcess;
import org.newsgraph.queries.server.ServerOptions;
import org.newsgraph.queries.view.StoreKind;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreException.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The first look: the sample articles in a store of their own, and the page over it. */
@Command(
    name = "up",
    description = "First look: extracts the sample articles and serves the page.",
    mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {
  @Mixin private ServerOption server;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Path home = Path.of(System.getProperty("newsgraph.home", "."));
    ServerOptions options = server.options(StoreKind.SAMPLE);
    options.requireFreePort();
    SampleStore samples = new SampleStore(home.resolve("seeds"), home.resolve(".newsgraph"));
    if (!samples.isCurrent()) {
      spec.commandLine().getErr().println("Extracting the sample articles in seeds/ ...");
      int status = extract(samples);
      if (status != ExitStatus.DONE) {
        return status;
      }
      samples.remember();
    }
    return serve(samples.store(), options);
  }

  private int serve(Path store, ServerOptions options) {
    try (NewsStore open = NewsStore.open(store)) {
      new Service(open, options.withCorrections(server.corrections(open)))
          .run(spec.commandLine().getOut());
      return ExitStatus.DONE;
    } catch (StoreException e) {
      URI running = ServedAt.of(store).endpoint().filter(at -> isLocked(e)).orElseThrow(() -> e);
      spec.commandLine()
          .getErr()
          .println("newsgraph: The sample articles are up already: " + running.resolve("/"));
      return ExitStatus.STORE_TROUBLE;
    }
  }

  private static boolean isLocked(StoreException e) {
    return e.problem() == Problem.LOCKED;
  }

  /** In a process of its own: its memory is given back before the page is served. */
  private static int extract(SampleStore samples) {
    List<String> command =
        OwnProcess.command(
            "extract",
            samples.articles().toString(),
            "--metadata",
            samples.articles().resolve("metadata.csv").toString(),
            "--store",
            samples.store().toString());
    try {
      Files.createDirectories(samples.store());
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.SOME_QUARANTINED;
    }
  }
}

package org.newsgraph.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.store.Intake;
import org.newsgraph.store.Intakes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One article of a store, by whichever name people call it. */
public final class ArticleOption {
  @Parameters(
      paramLabel = "ARTICLE",
      description = "IRI of the article; where it is in the store, its id or address will do.")
  private String name;

  @Mixin private StoreOption store;

  /**
   * Finds the article and does something about it, also while a server uses the store; returns what
   * to tell.
   */
  public String change(
      BiFunction<Intake, String, Optional<String>> finding, BiConsumer<Intake, String> doing) {
    try (Intake intake = Intakes.intoExisting(store.directory())) {
      String iri = finding.apply(intake, name).orElseThrow(this::unknown);
      doing.accept(intake, iri);
      return intake.store().isPresent()
          ? iri
          : iri + " (as soon as the process that uses the store takes it in, within seconds)";
    }
  }

  /** The IRI of the article. */
  public String iri(BiFunction<Intake, String, Optional<String>> finding) {
    try (Intake intake = Intakes.intoExisting(store.directory())) {
      return finding.apply(intake, name).orElseThrow(this::unknown);
    }
  }

  /** The folder of the store. */
  public Path store() {
    return store.directory();
  }

  private WrongUse unknown() {
    return new WrongUse("The store " + store.directory() + " has no such article: " + name + ".");
  }
}

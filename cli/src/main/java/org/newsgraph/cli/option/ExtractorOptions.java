package org.newsgraph.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.newsgraph.cli.extraction.Machine;
import org.newsgraph.cli.extraction.Progress;
import org.newsgraph.extractor.graph.iri.BaseIri;
import picocli.CommandLine.Option;

/** How articles are understood and how their graphs are named. */
public final class ExtractorOptions {
  @Option(
      names = "--authority",
      paramLabel = "FILE",
      description =
          "Your own list of entities, SKOS in Turtle or CSV with id, name, aliases, type, same-as;"
              + " it wins over the built-in ones.")
  private Optional<Path> authority = Optional.empty();

  @Option(
      names = "--base-iri",
      paramLabel = "IRI",
      description = "What data IRIs begin with (default: https://w3id.org/newsgraph/).")
  private Optional<String> base = Optional.empty();

  @Option(
      names = "--annotations",
      paramLabel = "DIR",
      description =
          "Keep there what the language models say of each article. To read the same articles again"
              + " after an update then takes a small part of the time.")
  private Optional<Path> annotations = Optional.empty();

  public Machine lazily(Progress progress) {
    return new Machine(
        base.map(BaseIri::new).orElse(BaseIri.DEFAULT), authority, annotations, progress);
  }
}

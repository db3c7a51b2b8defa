package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.ArticleReader;
import org.newsgraph.extractor.article.MetadataTable;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.ReadingOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read, and what is known about them beforehand. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files or folders (.txt .html .json .jsonl .ndjson .warc, each also .gz); - reads JSON"
              + " Lines from standard input.")
  private List<String> inputs;

  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description = "What is known about single files: file, url, published, publisher, title.")
  private Optional<Path> metadata = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "Publication day (such as 2024-08-19) of articles that tell none.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of articles that tell none.")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--as-is",
      description = "Leave nothing out: no menus, no begging, no share buttons are cut.")
  private boolean asIs;

  private final Set<Origin> seen = new LinkedHashSet<>();
  private MetadataTable table = MetadataTable.EMPTY;

  /** Files to read, standard input apart. */
  long files() {
    return ArticleReader.countFiles(existing());
  }

  private List<String> existing() {
    for (String each : inputs) {
      if (!each.equals("-") && !Files.exists(Path.of(each))) {
        throw new WrongUse("There is no file or folder " + each + ". Check the path.");
      }
    }
    return inputs;
  }

  Stream<Reading> readings() {
    table = table();
    return new ArticleReader(new ReadingOptions(asIs, table, published, publisher))
        .read(existing(), System.in)
        .peek(reading -> seen.add(reading.origin()));
  }

  /** Complaints about lines of the metadata table whose file was not among the inputs. */
  List<String> complaints() {
    return table.unknown(seen).stream()
        .map(file -> metadata.orElseThrow() + ": no input is called " + file)
        .toList();
  }

  private MetadataTable table() {
    try {
      return metadata.isEmpty() ? MetadataTable.EMPTY : MetadataTable.read(metadata.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.newsgraph.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.cli.program.WrongUse;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.field.FieldNames;
import org.newsgraph.extractor.article.reading.Account;
import org.newsgraph.extractor.article.reading.ArticleReader;
import org.newsgraph.extractor.article.reading.FileAccount;
import org.newsgraph.extractor.article.reading.MetadataTable;
import org.newsgraph.extractor.article.reading.ReadingOptions;
import org.newsgraph.extractor.article.source.Settings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which articles to read, and what is known about them beforehand. */
public final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files or folders: texts, pages, Word, OpenDocument, RTF and PDF documents, exports of Nexis,"
              + " Factiva, ProQuest and Europresse, tables (CSV, Excel; book.xlsx#Sheet2), JSON, feeds"
              + " and other XML, mail, web archives, ZIP. What a file is, its content decides. - reads"
              + " JSON Lines from standard input.")
  private List<String> inputs;

  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description =
          "A table of what is known about single articles: file (or url) and any of url, published,"
              + " publisher, title, author, collection.")
  private Optional<Path> metadata = Optional.empty();

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME,...",
      description =
          "Which columns of tables or keys of JSON tell what, where their names are unusual, such as"
              + " text=body,published=date,publisher=source,id=doc_id; dots lead into nested keys.")
  private Optional<String> columns = Optional.empty();

  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description =
          "day-first or month-first: how dates such as 04/05/2023 are meant where a column does not"
              + " tell.")
  private Optional<String> dates = Optional.empty();

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
      names = "--collection",
      paramLabel = "NAME",
      description =
          "The collection of articles that name none; without it, the first folder below the one that"
              + " is given.")
  private Optional<String> collection = Optional.empty();

  @Option(
      names = "--as-is",
      description = "Leave nothing out: no menus, no begging, no share buttons are cut.")
  private boolean asIs;

  private final Account account = new Account();
  private final Set<Origin> seen = new LinkedHashSet<>();
  private MetadataTable table = MetadataTable.EMPTY;

  /** How many articles are expected in the files to read, standard input apart. */
  public long articles() {
    return ArticleReader.countArticles(existing());
  }

  private List<String> existing() {
    for (String each : inputs) {
      String file = each.replaceFirst("#[^#]*$", "");
      if (!each.equals("-") && !Files.exists(Path.of(each)) && !Files.exists(Path.of(file))) {
        throw new WrongUse("There is no file or folder " + each + ". Check the path.");
      }
    }
    return inputs;
  }

  public Stream<Reading> readings() {
    return readings(file -> true, file -> {});
  }

  /** The files and folders that are given, standard input left out. */
  public List<Path> places() {
    if (inputs.contains("-")) {
      throw new WrongUse("--watch looks at files and folders; standard input has an end.");
    }
    return existing().stream().map(Path::of).toList();
  }

  /** What there is to read in those files of the folders that are wanted. */
  public Stream<Reading> readingsOf(Predicate<Path> wanted) {
    return readings(wanted, file -> {});
  }

  /** What there is to read; each file that has been read is told of. */
  public Stream<Reading> readings(Consumer<FileAccount> files) {
    return readings(file -> true, files);
  }

  private Stream<Reading> readings(Predicate<Path> wanted, Consumer<FileAccount> files) {
    Optional<DateOrder> order = dates.map(InputOptions::order);
    table = table(order);
    Settings settings =
        new Settings(columns.map(InputOptions::names).orElse(FieldNames.STANDARD), order);
    ReadingOptions options =
        new ReadingOptions(
            asIs,
            table,
            published,
            publisher,
            collection.isPresent() ? origin -> collection : Folders.of(inputs)::first,
            settings);
    return new ArticleReader(options, wanted)
        .read(
            existing(),
            System.in,
            file -> {
              account.add(file);
              files.accept(file);
            })
        .peek(this::see);
  }

  private void see(Reading reading) {
    if (metadata.isPresent()) {
      seen.add(reading.origin());
    }
    if (reading instanceof Reading.Read read) {
      account.add(read);
    }
  }

  private static FieldNames names(String assignments) {
    try {
      return FieldNames.given(assignments);
    } catch (IllegalArgumentException e) {
      throw new WrongUse("--columns: " + e.getMessage());
    }
  }

  private static DateOrder order(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "day-first" -> DateOrder.DAY_FIRST;
      case "month-first" -> DateOrder.MONTH_FIRST;
      default ->
          throw new WrongUse("--dates: \"" + words + "\" is neither day-first nor month-first.");
    };
  }

  /** What became of all files so far, in a sentence. */
  public String account() {
    return account.sentence();
  }

  /** Complaints about lines of the metadata table, and about those whose file is no input. */
  public List<String> complaints() {
    return Stream.concat(
            table.complaints().stream(),
            table.unknown(seen).stream()
                .map(file -> metadata.orElseThrow() + ": no input is called " + file))
        .toList();
  }

  private MetadataTable table(Optional<DateOrder> order) {
    try {
      return metadata.isEmpty() ? MetadataTable.EMPTY : MetadataTable.read(metadata.get(), order);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

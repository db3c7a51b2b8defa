package org.newsgraph.cli.extraction;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.LeftOut;
import org.newsgraph.extractor.Unanswered;
import org.newsgraph.extractor.article.Article;
import org.newsgraph.extractor.article.Cut;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.Reading;
import org.newsgraph.extractor.fact.Extraction;

/** A JSON line per article, so that absence is not read as evidence. */
public final class RunReport implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Writer out;
  private Optional<IOException> trouble = Optional.empty();

  private RunReport(Writer out) {
    this.out = out;
  }

  /** No report. */
  public static RunReport none() {
    return new RunReport(Writer.nullWriter());
  }

  /** A report into that file, which is overwritten. */
  public static RunReport into(Path file) {
    try {
      return new RunReport(
          new BufferedWriter(
              new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("The report cannot be written to " + file + ".", e);
    }
  }

  /** An article that was not extracted, and why. */
  void passedOver(Origin origin, String outcome, String reason) {
    write(line(origin, outcome).put("reason", reason));
  }

  /**
   * An article that was extracted: what was read, what was cut, what was found and what was not.
   */
  void extracted(Reading.Read reading, String outcome, Finished finished) {
    Extraction extraction = finished.salvage().extraction();
    Article article = extraction.annotated().article();
    ObjectNode line = line(reading.origin(), outcome).put("id", article.identifier());
    reading.notes().forEach(line.putArray("notes")::add);
    line.put("sentences", extraction.annotated().sentences().size());
    line.put("tokens", tokens(extraction));
    line.put("entities", extraction.entities().all().size());
    line.put("events", extraction.events().size());
    line.put("relations", extraction.relations().size());
    cuts(article, line.putArray("cut"));
    leftOut(article, finished, line);
    ArrayNode unanswered = line.putArray("sentencesWithAnEventWordButNoEvent");
    Unanswered.sentences(extraction).forEach(unanswered::add);
    write(line);
  }

  private static int tokens(Extraction extraction) {
    return extraction.annotated().sentences().stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum();
  }

  private static void cuts(Article article, ArrayNode lines) {
    for (Cut cut : article.cuts()) {
      lines.addObject().put("reason", cut.reason()).put("words", cut.span().of(article.text()));
    }
  }

  private static void leftOut(Article article, Finished finished, ObjectNode line) {
    for (LeftOut part : finished.salvage().leftOut()) {
      line.withArray("leftOut")
          .addObject()
          .put("what", part.part().name().toLowerCase(Locale.ROOT))
          .put("words", part.span().of(article.text()))
          .put("fault", part.fault());
    }
    finished.fault().ifPresent(file -> line.put("seenAgainWith", file.place()));
  }

  private static ObjectNode line(Origin origin, String outcome) {
    return JSON.createObjectNode().put("input", origin.toString()).put("outcome", outcome);
  }

  /** A report that cannot be written does not stop the reading. */
  private void write(ObjectNode line) {
    if (trouble.isPresent()) {
      return;
    }
    try {
      out.write(line + "\n");
    } catch (IOException e) {
      trouble = Optional.of(e);
    }
  }

  /** Why the report is not whole; empty where it is. */
  public Optional<String> finish() {
    try {
      out.close();
    } catch (IOException e) {
      trouble = trouble.or(() -> Optional.of(e));
    }
    return trouble.map(e -> "The report cannot be written: " + e.getMessage());
  }

  @Override
  public void close() {
    finish();
  }
}

package org.newsgraph.extractor.article.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;
import org.newsgraph.extractor.article.source.Settings;
import org.newsgraph.extractor.article.source.TextLines;

/** JSON Lines: one article a line; a broken line costs that line only. */
public final class JsonLines implements DocumentSource {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final Origin file;
  private final TextLines lines;
  private final Records records;
  private long line;
  private long nth;

  private JsonLines(Origin file, InputStream in, Records records) throws IOException {
    this.file = file;
    this.lines = new TextLines(in);
    this.records = records;
  }

  /** The lines of a file. */
  public static JsonLines of(Content content, Settings settings) throws IOException {
    return new JsonLines(
        content.origin(), content.open(), new Records(settings, () -> order(content, settings)));
  }

  /** Lines that can be read only once. */
  public static JsonLines of(Origin origin, InputStream in, Settings settings) throws IOException {
    return new JsonLines(origin, in, new Records(settings, Optional::empty));
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (true) {
      line++;
      try {
        Optional<String> text = lines.next();
        if (text.isEmpty()) {
          return Optional.empty();
        }
        if (!text.get().isBlank()) {
          nth++;
          return Optional.of(document(text.get()));
        }
      } catch (RefusedException e) {
        nth++;
        return Optional.of(Problems.of(here(), e));
      }
    }
  }

  private RawDocument document(String text) {
    try {
      return records.document(here(), READER.readTree(text));
    } catch (JsonProcessingException e) {
      return Problems.json(here(), e);
    }
  }

  private static Optional<DateOrder> order(Content content, Settings settings) {
    List<String> dates = new ArrayList<>();
    try (TextLines lines = new TextLines(content.open())) {
      for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
        published(text.get(), settings).ifPresent(dates::add);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Dates.order(dates.stream());
  }

  private static Optional<String> published(String text, Settings settings) {
    try {
      JsonNode json = READER.readTree(text);
      return new JsonRecord(json, settings.names()).fields().get(Field.PUBLISHED);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  @Override
  public Origin here() {
    return file.at(line, nth);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

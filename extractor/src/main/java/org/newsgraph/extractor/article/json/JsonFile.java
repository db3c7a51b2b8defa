package org.newsgraph.extractor.article.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.byline.Dates;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.source.Bytes;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.Settings;

/**
 * A JSON file: one article, a list of them, an envelope round a list, or several values one after
 * the other.
 */
public final class JsonFile implements DocumentSource {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String WITHOUT_TEXTS =
      "a list of articles without their texts; use it as --metadata for the pages";

  private final Origin file;
  private final InputStream in;
  private final JsonParser parser;
  private final Records records;
  private final Envelope envelope;
  private final Deque<Located> waiting = new ArrayDeque<>();
  private final List<Located> withoutText = new ArrayList<>();
  private boolean huge;
  private boolean list;
  private boolean done;
  private long line;
  private long nth;
  private int values;

  private record Located(JsonNode json, long line) {}

  /** Opens a file. */
  public JsonFile(Content content, Settings settings) throws IOException {
    this.file = content.origin();
    this.in = content.open();
    this.records = new Records(settings, () -> order(content, settings));
    this.envelope = new Envelope(records::record);
    this.parser = parser();
  }

  /** A file of common size is decoded with all care; a huge one must be UTF-8. */
  private JsonParser parser() throws IOException {
    byte[] head = in.readNBytes(Bytes.LIMIT);
    huge = head.length == Bytes.LIMIT;
    return huge
        ? MAPPER.createParser(new SequenceInputStream(new ByteArrayInputStream(head), in))
        : MAPPER.createParser(Decoder.text(head));
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    try {
      Optional<JsonNode> json = nextRecord();
      return json.map(node -> settled(records.document(here(), node)));
    } catch (ListWithoutTexts e) {
      done = true;
      return Optional.of(new RawDocument.NoArticle(file, WITHOUT_TEXTS));
    } catch (JsonProcessingException e) {
      done = true;
      line = e.getLocation() == null ? line : Math.max(0, e.getLocation().getLineNr());
      nth++;
      return Optional.of(Problems.json(here(), e));
    }
  }

  /** Among articles stands what is none, such as notices of a service. */
  private RawDocument settled(RawDocument document) {
    boolean none =
        document instanceof RawDocument.Broken broken && broken.problem().equals(Records.NONE);
    return list && none ? new RawDocument.NoArticle(here(), "an entry without a text") : document;
  }

  private Optional<JsonNode> nextRecord() throws IOException {
    while (waiting.isEmpty()) {
      if (done) {
        return Optional.empty();
      }
      take();
    }
    Located record = waiting.remove();
    nth += list ? 1 : 0;
    line = record.line();
    return Optional.of(record.json());
  }

  /** A list of nothing but addresses is said to be one, once. */
  private void end() throws ListWithoutTexts {
    done = true;
    boolean all =
        nth == 0 && !withoutText.isEmpty() && withoutText.stream().allMatch(this::tellsOfAnArticle);
    if (all && (withoutText.size() > 1 || list)) {
      throw new ListWithoutTexts();
    }
    waiting.addAll(withoutText);
    withoutText.clear();
  }

  private boolean tellsOfAnArticle(Located record) {
    return records.record(record.json()).tellsOfAnArticle();
  }

  private void take() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      list = true;
      token = parser.nextToken();
    }
    if (token == JsonToken.START_OBJECT && huge && !list) {
      token = intoTheList();
    }
    while (huge && (token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT)) {
      parser.nextToken();
      parser.skipChildren();
      token = parser.nextToken();
    }
    if (token == null) {
      end();
      return;
    }
    list |= values++ > 0;
    long begins = list ? parser.currentTokenLocation().getLineNr() : 0;
    unwrapped(parser.readValueAsTree(), begins);
  }

  /** Of a huge envelope nothing but its list is held. */
  private JsonToken intoTheList() throws IOException {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.START_ARRAY) {
        token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
          list = true;
          return token;
        }
      }
      token = parser.nextToken();
    }
    return token;
  }

  private void unwrapped(JsonNode value, long begins) {
    List<JsonNode> found = envelope.records(value);
    boolean single = found.size() == 1 && found.get(0).equals(value);
    list |= !single;
    for (JsonNode json : found) {
      Located record = new Located(json, single ? begins : 0);
      if (records.record(json).hasText() || nth > 0 || !waiting.isEmpty()) {
        waiting.addAll(withoutText);
        withoutText.clear();
        waiting.add(record);
      } else {
        withoutText.add(record);
      }
    }
  }

  private static Optional<DateOrder> order(Content content, Settings settings) {
    try (JsonFile again = new JsonFile(content, settings)) {
      return Dates.order(again.dates());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Stream<String> dates() throws IOException {
    Stream.Builder<String> dates = Stream.builder();
    for (Optional<JsonNode> json = nextRecord(); json.isPresent(); json = nextRecord()) {
      records.record(json.get()).fields().get(Field.PUBLISHED).ifPresent(dates::add);
    }
    return dates.build();
  }

  @Override
  public Origin here() {
    return file.at(line, nth);
  }

  @Override
  public void close() throws IOException {
    parser.close();
    in.close();
  }

  /** The file tells of articles and holds none. */
  private static final class ListWithoutTexts extends IOException {
    private static final long serialVersionUID = 1L;
  }
}

package org.newsgraph.extractor.article.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** A JSON file: one article, a list of them, or several values one after the other. */
final class JsonFile implements DocumentSource {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String file;
  private final InputStream in;
  private final JsonParser parser;
  private boolean list;
  private boolean done;
  private long line;
  private int count;

  JsonFile(String file, InputStream in) throws IOException {
    this.file = file;
    this.in = in;
    this.parser = parser(in);
  }

  /** A file of common size is decoded with all care; a huge one must be UTF-8. */
  private static JsonParser parser(InputStream in) throws IOException {
    byte[] head = in.readNBytes(Bytes.LIMIT);
    return head.length < Bytes.LIMIT
        ? MAPPER.createParser(Decoder.text(head))
        : MAPPER.createParser(new SequenceInputStream(new ByteArrayInputStream(head), in));
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    try {
      return value();
    } catch (JsonProcessingException e) {
      done = true;
      line = e.getLocation() == null ? line : Math.max(0, e.getLocation().getLineNr());
      return Optional.of(Problems.json(here(), e));
    }
  }

  private Optional<RawDocument> value() throws IOException {
    JsonToken token = parser.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      list = true;
      token = parser.nextToken();
    }
    if (token == null) {
      done = true;
      return Optional.empty();
    }
    line = list || count++ > 0 ? parser.currentTokenLocation().getLineNr() : 0;
    return Optional.of(new RawDocument.Item(here(), parser.readValueAsTree()));
  }

  @Override
  public Origin here() {
    return new Origin(file, line);
  }

  @Override
  public void close() throws IOException {
    parser.close();
    in.close();
  }
}

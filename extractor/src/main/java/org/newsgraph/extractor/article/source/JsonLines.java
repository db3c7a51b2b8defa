package org.newsgraph.extractor.article.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/** JSON Lines: one article a line; a broken line costs that line only. */
final class JsonLines implements DocumentSource {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(com.fasterxml.jackson.databind.JsonNode.class);

  private final String file;
  private final InputStream in;
  private long line;

  JsonLines(String file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (true) {
      line++;
      try {
        Optional<byte[]> bytes = Bytes.line(in);
        if (bytes.isEmpty()) {
          return Optional.empty();
        }
        String text = Decoder.text(bytes.get());
        if (!text.isBlank()) {
          return Optional.of(document(text));
        }
      } catch (TooLongException e) {
        return Optional.of(Problems.tooLong(here(), e));
      }
    }
  }

  private RawDocument document(String text) throws IOException {
    try {
      return new RawDocument.Item(here(), READER.readTree(text));
    } catch (JsonProcessingException e) {
      return Problems.json(here(), e);
    }
  }

  @Override
  public Origin here() {
    return new Origin(file, line);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package org.newsgraph.extractor.article.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsgraph.extractor.article.Origin;

/** A web archive: its answered requests for HTML pages; everything else in it is passed over. */
final class WarcFile implements DocumentSource {

  private final String file;
  private final WarcReader reader;
  private long record;

  WarcFile(String file, InputStream in) throws IOException {
    this.file = file;
    this.reader = new WarcReader(in);
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (true) {
      record++;
      Optional<WarcRecord> next = reader.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      if (next.get() instanceof WarcResponse response && isPage(response)) {
        return Optional.of(page(response));
      }
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() == 200
        && response.http().contentType().type().equalsIgnoreCase("text")
        && response.http().contentType().subtype().toLowerCase(Locale.ROOT).startsWith("html");
  }

  private RawDocument page(WarcResponse response) {
    try {
      HttpResponse http = response.http();
      byte[] bytes = Bytes.all(http.bodyDecoded().stream());
      String html = Decoder.page(bytes, charset(http.contentType()));
      return new RawDocument.Page(here(), html, Optional.of(response.target()));
    } catch (IOException | RuntimeException e) {
      return Problems.of(here(), e);
    }
  }

  private static Optional<Charset> charset(MediaType type) {
    try {
      return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public Origin here() {
    return new Origin(file, record);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

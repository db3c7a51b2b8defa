package org.newsgraph.extractor.article.web;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;

/**
 * The pages of a web archive: answered requests, resources, and the texts that others took out of
 * pages (WET). The day of crawling is not the day of publication.
 */
public final class WarcSource implements DocumentSource {

  private final Origin file;
  private final WarcRecords records;
  private long record;
  private long nth;
  private boolean done;

  public WarcSource(Content content) throws IOException {
    this.file = content.origin();
    this.records = new WarcRecords(new WarcBytes(content));
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (!done) {
      record++;
      try {
        Optional<WarcRecord> next = records.next();
        done = next.isEmpty();
        Optional<RawDocument> document = next.flatMap(this::document);
        if (document.isPresent()) {
          return document;
        }
      } catch (IOException e) {
        nth++;
        return Optional.of(lost(e));
      }
    }
    return nth > 0 ? Optional.empty() : Optional.of(nothing());
  }

  private RawDocument lost(IOException e) throws IOException {
    Optional<String> bytes = records.goOn();
    done = bytes.isEmpty();
    if (done && e instanceof EOFException) {
      return new RawDocument.Broken(
          here(), "the file ends within this record", "fetch the file again");
    }
    RawDocument.Broken broken = Problems.of(here(), e);
    return new RawDocument.Broken(
        here(),
        broken.problem() + bytes.map(lost -> " (" + lost + " of the file)").orElse(""),
        broken.remedy());
  }

  private RawDocument nothing() {
    nth++;
    return new RawDocument.NoArticle(file, "a web archive without pages");
  }

  private Optional<RawDocument> document(WarcRecord next) {
    try {
      return switch (next.type()) {
        case "response" -> next.isHttp() ? response(next) : resource(next);
        case "resource" -> resource(next);
        case "conversion" -> conversion(next);
        default -> Optional.empty();
      };
    } catch (IOException | RuntimeException e) {
      nth++;
      return Optional.of(Problems.of(here(), e));
    }
  }

  private Optional<RawDocument> response(WarcRecord next) throws IOException {
    HttpMessage http = HttpMessage.of(next.body());
    String type = http.contentType();
    boolean page = type.contains("html") || type.isEmpty();
    if (http.status() != 200 || !page) {
      return Optional.empty();
    }
    byte[] body = http.body();
    if (type.isEmpty() && !looksLikeAPage(body)) {
      return Optional.empty();
    }
    nth++;
    return Optional.of(page(next, Decoder.page(body, http.charset())));
  }

  private Optional<RawDocument> resource(WarcRecord next) {
    if (!next.contentType().contains("html") && !looksLikeAPage(next.body())) {
      return Optional.empty();
    }
    nth++;
    return Optional.of(page(next, Decoder.page(next.body(), Optional.empty())));
  }

  private static boolean looksLikeAPage(byte[] body) {
    String head =
        new String(body, 0, Math.min(300, body.length), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  private RawDocument page(WarcRecord next, String html) {
    return next.cut()
        ? new RawDocument.Broken(here(), "longer than 32 MB", "leave it out")
        : new RawDocument.Page(here(), html, next.address());
  }

  private Optional<RawDocument> conversion(WarcRecord next) {
    if (!next.contentType().equals("text/plain")) {
      return Optional.empty();
    }
    nth++;
    Fields fields = Fields.NONE.with(Field.URL, next.address());
    return Optional.of(RawDocument.Told.copied(here(), fields, Decoder.text(next.body())));
  }

  @Override
  public Origin here() {
    return file.at(record, nth);
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}

package org.newsgraph.extractor.article.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.field.Field;
import org.newsgraph.extractor.article.field.Fields;
import org.newsgraph.extractor.article.mail.Mail.Part;
import org.newsgraph.extractor.article.plain.Words;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.RawDocument;

/** What a mail holds: its text, or its page, and its attachments as files of their own. */
public final class MailSource implements DocumentSource {

  private static final int FEWEST_WORDS = 40;

  /** How attached files are opened. */
  @FunctionalInterface
  public interface Attachments {
    DocumentSource open(Content content) throws IOException;
  }

  private final Origin origin;
  private final Deque<RawDocument> waiting = new ArrayDeque<>();
  private final Deque<Content> attached = new ArrayDeque<>();
  private final Attachments attachments;
  private Optional<DocumentSource> open = Optional.empty();

  private MailSource(Origin origin, Mail mail, Attachments attachments) {
    this.origin = origin;
    this.attachments = attachments;
    waiting.add(document(origin, mail));
    mail.parts().stream()
        .filter(Part::isAttachment)
        .filter(part -> part.bytes().length > 0 && isDocument(part))
        .forEach(
            part ->
                attached.add(
                    Content.of(
                        origin.member(part.fileName().orElseThrow()),
                        part.fileName().orElseThrow(),
                        part.bytes())));
  }

  private static boolean isDocument(Part part) {
    return !part.type().startsWith("image/")
        && !part.type().startsWith("text/calendar")
        && !part.type().contains("signature")
        && !part.type().startsWith("text/x-vcard");
  }

  /** A mail in a file of its own. */
  public static DocumentSource of(Content content, Attachments attachments) throws IOException {
    try (InputStream in = content.open()) {
      return new MailSource(content.origin(), Mail.read(in), attachments);
    }
  }

  /** A mail among others. */
  static DocumentSource of(Origin origin, byte[] bytes, Attachments attachments)
      throws IOException {
    return new MailSource(origin, Mail.read(new ByteArrayInputStream(bytes)), attachments);
  }

  private static RawDocument document(Origin origin, Mail mail) {
    Fields fields =
        Fields.NONE
            .with(Field.ID, mail.id())
            .with(Field.TITLE, mail.subject())
            .with(Field.PUBLISHER, mail.sender())
            .with(Field.PUBLISHED, mail.day());
    List<Part> readable = mail.parts().stream().filter(part -> !part.isAttachment()).toList();
    Optional<String> plain = text(readable, "text/plain");
    Optional<String> html = text(readable, "text/html");
    boolean substance = plain.filter(text -> Words.count(text) >= FEWEST_WORDS).isPresent();
    if (substance || html.isEmpty()) {
      return plain
          .map(text -> (RawDocument) RawDocument.Told.copied(origin, fields, text))
          .orElseGet(() -> new RawDocument.NoArticle(origin, "a mail without a text"));
    }
    return new RawDocument.Page(origin, html.get(), Optional.empty(), fields);
  }

  private static Optional<String> text(List<Part> parts, String type) {
    List<String> texts = new ArrayList<>();
    parts.stream().filter(part -> part.type().equals(type)).map(Part::text).forEach(texts::add);
    String joined = String.join("\n\n", texts);
    return joined.isBlank() ? Optional.empty() : Optional.of(joined);
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (true) {
      if (!waiting.isEmpty()) {
        return Optional.of(waiting.remove());
      }
      if (open.isEmpty()) {
        if (attached.isEmpty()) {
          return Optional.empty();
        }
        open = Optional.of(attachments.open(attached.remove()));
      }
      Optional<RawDocument> next = open.get().next();
      if (next.isPresent()) {
        return next;
      }
      close();
    }
  }

  @Override
  public Origin here() {
    return open.map(DocumentSource::here).orElse(origin);
  }

  @Override
  public void close() throws IOException {
    Optional<DocumentSource> source = open;
    open = Optional.empty();
    if (source.isPresent()) {
      source.get().close();
    }
  }
}

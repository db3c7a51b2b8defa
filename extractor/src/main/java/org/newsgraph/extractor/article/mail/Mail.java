package org.newsgraph.extractor.article.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.newsgraph.extractor.article.source.Bytes;
import org.newsgraph.extractor.article.source.Decoder;
import org.newsgraph.extractor.article.source.RefusedException;

/** A mail as it was sent: its fields, its readable parts, its attachments. */
final class Mail {

  private static final int DEEPEST = 12;
  private static final int MOST_PARTS = 2_000;

  private final Message message;
  private final List<Part> parts = new ArrayList<>();

  /** A part that is no list of parts. */
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared
  record Part(
      String type,
      Optional<String> location,
      Optional<String> fileName,
      byte[] bytes,
      Optional<String> charset) {
    boolean isAttachment() {
      return fileName.isPresent() && !type.startsWith("text/html");
    }

    String text() {
      return charset
          .flatMap(Decoder::named)
          .filter(known -> !known.name().startsWith("UTF-"))
          .filter(known -> !known.name().equals("US-ASCII"))
          .map(known -> new String(bytes, known))
          .orElseGet(() -> Decoder.text(bytes));
    }
  }

  private Mail(Message message) {
    this.message = message;
  }

  static Mail read(InputStream in) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(5_000)
            .setMaxContentLen(Bytes.LIMIT)
            .setCountLineNumbers(false)
            .build());
    try {
      Mail mail = new Mail(builder.parseMessage(in));
      mail.collect(mail.message, 0);
      return mail;
    } catch (IOException | RuntimeException e) {
      throw new RefusedException("a mail that cannot be taken apart: " + e, "export it again");
    }
  }

  private void collect(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (depth > DEEPEST || parts.size() > MOST_PARTS) {
      throw new RefusedException("a mail of too many parts within parts", "export it again");
    }
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        collect(part, depth + 1);
      }
    } else if (body instanceof Message inner) {
      collect(inner, depth + 1);
    } else if (body instanceof SingleBody single) {
      parts.add(part(entity, single));
    }
  }

  private static Part part(Entity entity, SingleBody body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = body.getInputStream()) {
      in.transferTo(bytes);
    }
    return new Part(
        Optional.ofNullable(entity.getMimeType()).orElse("text/plain").toLowerCase(Locale.ROOT),
        field(entity, "Content-Location"),
        Optional.ofNullable(entity.getFilename()),
        bytes.toByteArray(),
        Optional.ofNullable(entity.getCharset()));
  }

  private static Optional<String> field(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field)
        .map(Field::getBody)
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  List<Part> parts() {
    return parts;
  }

  Optional<String> field(String name) {
    return field(message, name);
  }

  Optional<String> subject() {
    return Optional.ofNullable(message.getSubject()).map(s -> s.replaceAll("\\s+", " ").strip());
  }

  /** The sender's name, else the host of the address. */
  Optional<String> sender() {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return Optional.empty();
    }
    var from = message.getFrom().get(0);
    return Optional.ofNullable(from.getName())
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .or(() -> Optional.ofNullable(from.getDomain()));
  }

  Optional<String> id() {
    return Optional.ofNullable(message.getMessageId()).map(id -> id.replaceAll("[<>\\s]", ""));
  }

  /** The day of sending, in the sender's own time zone as it is written. */
  Optional<String> day() {
    return field("Date")
        .or(
            () ->
                Optional.ofNullable(message.getDate())
                    .map(date -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC).toString()));
  }
}

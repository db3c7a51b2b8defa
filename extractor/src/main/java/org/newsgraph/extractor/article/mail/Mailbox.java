package org.newsgraph.extractor.article.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.Bytes;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;

/** The mails of an mbox file of any length, one after the other. */
public final class Mailbox implements DocumentSource {

  private static final Pattern FROM =
      Pattern.compile("From \\S+ .*\\d{2}:\\d{2}.*|From \\S+ +\\w{3} \\w{3} .*\\d{4}.*|From - .*");

  private final Origin file;
  private final InputStream in;
  private final MailSource.Attachments attachments;
  private Optional<DocumentSource> mail = Optional.empty();
  private boolean blank = true;
  private boolean begun;
  private boolean done;
  private long nth;

  public Mailbox(Content content, MailSource.Attachments attachments) throws IOException {
    this.file = content.origin();
    this.in = content.open();
    this.attachments = attachments;
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (true) {
      Optional<RawDocument> document = mail.isPresent() ? mail.get().next() : Optional.empty();
      if (document.isPresent()) {
        return document;
      }
      mail = Optional.empty();
      if (done) {
        return Optional.empty();
      }
      try {
        byte[] bytes = bytes();
        if (bytes.length > 0) {
          nth++;
          mail = Optional.of(MailSource.of(file.nth(nth), bytes, attachments));
        }
      } catch (RefusedException e) {
        return Optional.of(Problems.of(here(), e));
      }
    }
  }

  /** The bytes to the next line that begins with From after a blank one. */
  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    while (true) {
      byte[] line = line();
      if (line.length == 0) {
        done = true;
        break;
      }
      String start =
          new String(line, 0, Math.min(line.length, 120), StandardCharsets.ISO_8859_1).strip();
      if (blank && FROM.matcher(start).matches()) {
        blank = false;
        if (begun) {
          break;
        }
        begun = true;
      } else {
        blank = start.isEmpty();
        length += line.length;
        if (length <= Bytes.LIMIT) {
          bytes.write(line);
        }
      }
    }
    if (length > Bytes.LIMIT) {
      nth++;
      throw new RefusedException(
          "a mail longer than " + Bytes.LIMIT / (1024 * 1024) + " MB", "export it alone");
    }
    return bytes.toByteArray();
  }

  private byte[] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(120);
    for (int b = in.read(); b >= 0; b = in.read()) {
      line.write(b);
      if (b == '\n') {
        break;
      }
      if (line.size() > Bytes.LIMIT) {
        throw new RefusedException("a line without an end", "check the file");
      }
    }
    return line.toByteArray();
  }

  @Override
  public Origin here() {
    return mail.map(DocumentSource::here).orElse(file.nth(nth));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

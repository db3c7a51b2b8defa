package org.newsgraph.extractor.article.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.document.Paragraphs;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Omission;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.source.RefusedException;

/** The articles of an export, of which never more than one is held. */
final class ExportSource implements DocumentSource {

  private static final int LONGEST = 2_000_000;
  private static final int MOST_LEFT = 200;

  private final Origin file;
  private final Paragraphs paragraphs;
  private final ExportFormat format;
  private List<Paragraph> open = new ArrayList<>();
  private final List<Paragraph> left = new ArrayList<>();
  private long length;
  private long nth;
  private boolean done;

  ExportSource(Origin file, Paragraphs paragraphs, ExportFormat format) {
    this.file = file;
    this.paragraphs = paragraphs;
    this.format = format;
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (!done) {
      Optional<Paragraph> paragraph = paragraphs.next();
      if (paragraph.isEmpty()) {
        done = true;
        return article(taken()).or(this::nothing);
      }
      List<Paragraph> whole = take(paragraph.get());
      Optional<RawDocument> article = article(whole);
      if (article.isPresent()) {
        return article;
      }
    }
    return Optional.empty();
  }

  /** The paragraphs of the article that has ended; none while it goes on. */
  private List<Paragraph> take(Paragraph paragraph) throws RefusedException {
    length += paragraph.text().length();
    if (length > LONGEST) {
      throw new RefusedException(
          "one article of more than " + LONGEST + " characters in " + format.label(),
          "split it into single articles");
    }
    if (format.begins(paragraph)) {
      List<Paragraph> before = taken();
      open.add(paragraph);
      return before;
    }
    open.add(paragraph);
    return format.ends(paragraph) ? taken() : List.of();
  }

  private List<Paragraph> taken() {
    List<Paragraph> whole = open;
    open = new ArrayList<>();
    length = 0;
    return whole;
  }

  private Optional<RawDocument> article(List<Paragraph> whole) {
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    Optional<RawDocument> article = format.article(file.nth(nth + 1), whole);
    if (article.isEmpty()) {
      whole.stream().filter(p -> !p.isBlank()).limit(MOST_LEFT).forEach(left::add);
      return Optional.empty();
    }
    nth++;
    return article.map(this::withWhatWasLeft);
  }

  /** The cover page before the first article is listed with it. */
  private RawDocument withWhatWasLeft(RawDocument article) {
    if (left.isEmpty() || !(article instanceof RawDocument.Told told)) {
      return article;
    }
    String words = left.stream().map(p -> p.text().strip()).collect(Collectors.joining("\n"));
    left.clear();
    List<Omission> omissions = new ArrayList<>(told.omissions());
    omissions.add(new Omission(words, "cover page"));
    return told.leavingOut(omissions);
  }

  /** An export that gives nothing has another form than is known. */
  private Optional<RawDocument> nothing() {
    return nth > 0
        ? Optional.empty()
        : Optional.of(
            new RawDocument.Broken(
                file,
                "looks like " + format.label() + " and cannot be taken apart",
                "save it as single articles, or as a table"));
  }

  @Override
  public Origin here() {
    return file.nth(nth);
  }

  @Override
  public void close() throws IOException {
    paragraphs.close();
  }
}

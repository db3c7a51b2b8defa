package org.newsgraph.extractor.article.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.document.Paragraphs;
import org.newsgraph.extractor.article.source.DocumentSource;

/** Knows the exports of press archives by the beginnings of documents. */
public final class Exports {

  private static final int HEAD = 700;
  private static final int HEAD_LENGTH = 120_000;
  private static final List<ExportFormat> FORMATS =
      List.of(new ProQuest(), new Factiva(), new Nexis());

  private Exports() {}

  /**
   * A document whose beginning has been looked at.
   *
   * @param articles its articles, where it is an export
   * @param paragraphs all its paragraphs from the beginning, where it is none
   */
  public record Opened(Optional<DocumentSource> articles, Paragraphs paragraphs) {}

  /** Takes a document for an export where it is one. */
  public static Opened open(Origin origin, Paragraphs paragraphs) throws IOException {
    List<Paragraph> head = new ArrayList<>();
    int length = 0;
    for (int i = 0; i < HEAD && length < HEAD_LENGTH; i++) {
      Optional<Paragraph> paragraph = paragraphs.next();
      if (paragraph.isEmpty()) {
        break;
      }
      head.add(paragraph.get());
      length += paragraph.get().text().length();
    }
    Paragraphs whole = new Again(head, paragraphs);
    Optional<DocumentSource> articles =
        FORMATS.stream()
            .filter(format -> format.isExport(head))
            .findFirst()
            .map(format -> new ExportSource(origin, whole, format));
    return new Opened(articles, whole);
  }

  /** What was looked at, once more, and the rest. */
  private static final class Again implements Paragraphs {
    private final Deque<Paragraph> head;
    private final Paragraphs rest;

    Again(List<Paragraph> head, Paragraphs rest) {
      this.head = new ArrayDeque<>(head);
      this.rest = rest;
    }

    @Override
    public Optional<Paragraph> next() throws IOException {
      return head.isEmpty() ? rest.next() : Optional.of(head.remove());
    }

    @Override
    public void close() throws IOException {
      rest.close();
    }
  }
}

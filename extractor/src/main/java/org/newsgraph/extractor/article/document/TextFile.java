package org.newsgraph.extractor.article.document;

import java.io.IOException;
import java.util.Optional;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.TextLines;

/** The lines of a text file. */
public final class TextFile implements Paragraphs {

  private final TextLines lines;

  public TextFile(Content content) throws IOException {
    this.lines = new TextLines(content.open());
  }

  @Override
  public Optional<Paragraph> next() throws IOException {
    return lines.next().map(line -> Paragraph.of(line.replace("\f", "")));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

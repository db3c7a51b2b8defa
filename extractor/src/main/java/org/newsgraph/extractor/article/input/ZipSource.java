package org.newsgraph.extractor.article.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.Archive;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.DocumentSource;
import org.newsgraph.extractor.article.source.Problems;
import org.newsgraph.extractor.article.source.RawDocument;
import org.newsgraph.extractor.article.web.ArchivedPage;

/** The files in a ZIP file, each of whatever kind, in the order of their names. */
final class ZipSource implements DocumentSource {

  private final Content content;
  private final Members members;
  private final Archive archive;
  private final Deque<String> names = new ArrayDeque<>();
  private Optional<DocumentSource> open = Optional.empty();
  private boolean given;

  /** How a file that lies in the archive is opened. */
  @FunctionalInterface
  interface Members {
    DocumentSource open(Content member) throws IOException;
  }

  ZipSource(Content content, Members members) throws IOException {
    this.content = content;
    this.members = members;
    this.archive = Archive.open(content);
    if (ArchivedPage.isIn(archive)) {
      open =
          Optional.of(
              DocumentSource.of(content.origin(), ArchivedPage.of(content.origin(), archive)));
    } else {
      archive.names().stream()
          .filter(name -> !isHidden(name))
          .sorted(Comparator.naturalOrder())
          .forEach(names::add);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
  }

  @Override
  public Optional<RawDocument> next() throws IOException {
    while (true) {
      Optional<RawDocument> next = open.isPresent() ? guarded(open.get()) : Optional.empty();
      if (next.isPresent()) {
        given = true;
        return next;
      }
      closeOpen();
      if (names.isEmpty()) {
        return end();
      }
      open = Optional.of(member(names.remove()));
    }
  }

  private Optional<RawDocument> end() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(new RawDocument.NoArticle(content.origin(), "an archive without files"));
  }

  private Optional<RawDocument> guarded(DocumentSource source) {
    try {
      return source.next();
    } catch (IOException | RuntimeException e) {
      open = Optional.empty();
      return Optional.of(Problems.of(source.here(), e));
    }
  }

  private DocumentSource member(String name) {
    Origin origin = content.origin().member(name);
    try {
      Content inner = new Content(origin, name, Optional.empty(), () -> archive.open(name));
      return members.open(inner);
    } catch (IOException | RuntimeException e) {
      return DocumentSource.of(origin, List.of(Problems.of(origin, e)));
    }
  }

  private void closeOpen() throws IOException {
    Optional<DocumentSource> source = open;
    open = Optional.empty();
    if (source.isPresent()) {
      source.get().close();
    }
  }

  @Override
  public Origin here() {
    return open.map(DocumentSource::here).orElse(content.origin());
  }

  @Override
  public void close() throws IOException {
    closeOpen();
    archive.close();
  }
}

package org.newsgraph.extractor.article.export;

import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.document.Paragraph;
import org.newsgraph.extractor.article.source.RawDocument;

/** How the exports of one archive are written. */
interface ExportFormat {

  /** What people call it. */
  String label();

  /** Whether the beginning of a document is that of such an export. */
  boolean isExport(List<Paragraph> head);

  /** Whether an article begins with this paragraph, so that the one before has ended. */
  boolean begins(Paragraph paragraph);

  /** Whether an article ends with this paragraph. */
  boolean ends(Paragraph paragraph);

  /** The article that these paragraphs hold; empty where they hold none. */
  Optional<RawDocument> article(Origin origin, List<Paragraph> paragraphs);
}

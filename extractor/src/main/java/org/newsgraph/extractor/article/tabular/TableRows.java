package org.newsgraph.extractor.article.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.article.source.Content;
import org.newsgraph.extractor.article.source.RefusedException;

/** All rows of a small table, such as people write by hand; its header is the first. */
public final class TableRows {

  private static final int MOST = 2_000_000;

  private TableRows() {}

  /** The rows of a CSV file or of the first sheet of a workbook. */
  public static List<Row> all(Content content) throws IOException {
    byte[] head = content.head(4);
    boolean workbook = head.length > 1 && head[0] == 'P' && head[1] == 'K';
    List<Row> all = new ArrayList<>();
    try (Rows rows = workbook ? new Workbook(content).first() : TableSource.rows(content)) {
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (!row.get().isBlank()) {
          all.add(row.get());
        }
        if (all.size() > MOST) {
          throw new RefusedException("more than " + MOST + " rows", "split the table");
        }
      }
    }
    return all;
  }
}

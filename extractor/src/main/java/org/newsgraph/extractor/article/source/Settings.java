package org.newsgraph.extractor.article.source;

import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.byline.DateOrder;
import org.newsgraph.extractor.article.field.FieldNames;

/**
 * What somebody said about the files of a run.
 *
 * @param names which column or key tells what
 * @param dates how the parts of numeric dates follow each other, where the file does not tell
 */
public record Settings(FieldNames names, Optional<DateOrder> dates) {

  public static final Settings DEFAULT = new Settings(FieldNames.STANDARD, Optional.empty());

  public Settings {
    Objects.requireNonNull(names);
    Objects.requireNonNull(dates);
  }
}

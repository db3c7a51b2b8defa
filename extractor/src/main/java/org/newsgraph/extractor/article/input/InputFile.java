package org.newsgraph.extractor.article.input;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.extractor.article.Origin;

/**
 * A file to read.
 *
 * @param named whether somebody named it, rather than a folder that holds it
 * @param part the sheet of a workbook that is wanted
 * @param leftOut why it is not opened
 */
record InputFile(
    Path path, Origin origin, boolean named, Optional<String> part, Optional<String> leftOut) {
  InputFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(part);
    Objects.requireNonNull(leftOut);
  }
}

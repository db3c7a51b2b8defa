package org.newsgraph.extractor.entity.link.index;

import java.nio.file.Path;

/** The files of which the index consists. */
record IndexFiles(Path directory) {

  /** The title to which a name most often leads. */
  Path names() {
    return directory.resolve("names.bin");
  }

  /** The titles but for case, accents, dashes and dots. */
  Path plain() {
    return directory.resolve("plain.bin");
  }

  Path titles() {
    return directory.resolve("titles.bin");
  }

  /** How much each title is linked. */
  Path weights() {
    return directory.resolve("weights.bin");
  }
}

package org.newsgraph.store.publication;

import java.nio.file.Path;
import java.util.List;

/** Looks whether anything differs, and sends nothing. */
final class Comparing implements Difference {
  private final Published published;
  private boolean different;

  Comparing(Published published) {
    this.published = published;
  }

  @Override
  public void same(Entry entry) {}

  @Override
  public void changed(Entry entry, Group group) {
    different = true;
  }

  @Override
  public void gone(Entry entry) {
    different = true;
  }

  boolean isDifferent() {
    return different;
  }

  /** The target holds the whole layer as the export has it. */
  void remember(Path export) {
    try (ExportReader groups = new ExportReader(export, Layer.KNOWLEDGE)) {
      while (groups.hasNext()) {
        published.add(List.of(Entry.of(Layer.KNOWLEDGE, groups.next())));
      }
    }
  }
}

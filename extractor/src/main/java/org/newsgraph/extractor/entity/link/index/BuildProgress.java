package org.newsgraph.extractor.entity.link.index;

/** Hears how far the building of the index is. */
@FunctionalInterface
public interface BuildProgress {
  /** Nobody listens. */
  BuildProgress SILENT = (done, total) -> {};

  /** Called now and then with the rows read so far and about how many there are. */
  void read(long done, long total);
}

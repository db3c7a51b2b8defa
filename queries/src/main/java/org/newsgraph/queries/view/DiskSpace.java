package org.newsgraph.queries.view;

import java.util.Optional;
import org.newsgraph.store.folder.DiskUse;

/** How much room the store takes that is served; nobody knows where another server has it. */
@FunctionalInterface
public interface DiskSpace {
  /** Of a store elsewhere. */
  DiskSpace UNKNOWN = articles -> Optional.empty();

  /** What it takes and needs, with so many articles. */
  Optional<DiskUse> of(long articles);
}

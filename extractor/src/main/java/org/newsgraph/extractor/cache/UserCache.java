package org.newsgraph.extractor.cache;

import java.nio.file.Path;

/** Where is kept, for each user, what another run can use again. */
public final class UserCache {
  private UserCache() {}

  /**
   * The system property {@code newsgraph.cache}, else {@code $XDG_CACHE_HOME/newsgraph}, else
   * {@code ~/.cache/newsgraph}.
   */
  public static Path folder() {
    String property = System.getProperty("newsgraph.cache");
    if (property != null) {
      return Path.of(property);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    return xdg != null && !xdg.isBlank()
        ? Path.of(xdg, "newsgraph")
        : Path.of(System.getProperty("user.home"), ".cache", "newsgraph");
  }
}

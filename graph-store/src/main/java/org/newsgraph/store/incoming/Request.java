package org.newsgraph.store.incoming;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.newsgraph.store.folder.StoreFolder;

/**
 * A wish that somebody left in front of a store.
 *
 * @param name of the file that asks, by which the answer is found
 * @param wish what is asked
 * @param articles IRIs of the articles that it is about; none where it is about all
 */
public record Request(String name, Wish wish, List<String> articles) {
  private static final String FAILED = ".failed";

  public Request {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(wish, "wish");
    articles = List.copyOf(articles);
  }

  /** The file that holds the answer, once it is whole. */
  public Path answer(StoreFolder folder) {
    return folder.answers().resolve(name);
  }

  /** The file that says why there is none. */
  public Path failure(StoreFolder folder) {
    return folder.answers().resolve(name + FAILED);
  }
}

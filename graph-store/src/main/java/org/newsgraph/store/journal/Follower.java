package org.newsgraph.store.journal;

import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.store.NewsStore;

/**
 * Keeps something in step with a store, such as an index of its texts: told of every change after
 * it is committed, and when it is attached of all it has missed, also by a kill. Its files lie in
 * {@link NewsStore#index}: where an article is to be forgotten for good and nobody is attached, the
 * store removes that folder, and who comes next begins anew.
 */
public interface Follower {
  /**
   * The number of the last change that it has safely kept, as {@link Change#number} gave it; 0
   * where it begins.
   */
  long kept();

  /**
   * Follows a change; called one change at a time, in their order, by the thread that writes. It
   * may be told the same change twice. Where it throws, it is told nothing more until it is
   * attached anew; the store goes on.
   *
   * @param store as it stands after the change, inside a read transaction
   */
  void follow(Change change, DatasetGraph store);

  /**
   * After this, nothing of what is gone from the store is in its files; called after the change
   * that took it out.
   */
  default void forget() {}
}

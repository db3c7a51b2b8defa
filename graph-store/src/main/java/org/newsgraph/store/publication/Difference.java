package org.newsgraph.store.publication;

/** What is done about each thing that was published or is to be; called in their order. */
interface Difference {
  void same(Entry entry);

  /** New, or other than before. */
  void changed(Entry entry, Group group);

  void gone(Entry entry);
}

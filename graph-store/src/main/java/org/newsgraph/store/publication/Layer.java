package org.newsgraph.store.publication;

/** What is published how: articles as whole graphs, knowledge by its subjects. */
enum Layer {
  ARTICLES {
    @Override
    boolean has(ExportedLine line) {
      return line.graph().isPresent();
    }

    @Override
    String key(ExportedLine line) {
      return line.graph().orElseThrow();
    }
  },
  KNOWLEDGE {
    @Override
    boolean has(ExportedLine line) {
      return line.graph().isEmpty();
    }

    @Override
    String key(ExportedLine line) {
      return line.subject();
    }
  };

  abstract boolean has(ExportedLine line);

  /** The key of the group to which the line belongs. */
  abstract String key(ExportedLine line);
}

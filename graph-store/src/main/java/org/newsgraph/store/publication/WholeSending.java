package org.newsgraph.store.publication;

import java.nio.file.Path;
import java.util.Optional;

/** Replaces the knowledge layer: the first part puts it anew, the others are added. */
final class WholeSending {
  private static final int CHARACTERS = 8 << 20;

  private final Door door;
  private final Optional<String> graph;
  private final StringBuilder part = new StringBuilder();
  private boolean first = true;

  WholeSending(Door door, Optional<String> graph) {
    this.door = door;
    this.graph = graph;
  }

  void send(Path export) {
    try (ExportReader groups = new ExportReader(export, Layer.KNOWLEDGE)) {
      while (groups.hasNext()) {
        groups.next().triples().forEach(part::append);
        if (part.length() >= CHARACTERS) {
          sendPart();
        }
      }
    }
    if (first || part.length() > 0) {
      sendPart();
    }
  }

  private void sendPart() {
    if (first) {
      door.put(graph, part.toString());
    } else {
      door.post(graph, part.toString());
    }
    first = false;
    part.setLength(0);
  }
}

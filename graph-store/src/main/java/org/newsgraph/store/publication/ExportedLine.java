package org.newsgraph.store.publication;

import java.util.Optional;

/**
 * A line of an export: N-Quads as the store writes them, one space between terms, no blank nodes.
 *
 * @param subject in its brackets
 * @param triple as N-Triples, with its end
 * @param graph IRI of the article; absent in the knowledge layer
 */
record ExportedLine(String subject, String triple, Optional<String> graph) {
  static ExportedLine of(String line) {
    int predicate = line.indexOf("> ") + 2;
    int object = line.indexOf("> ", predicate) + 2;
    int end = endOfObject(line, object);
    String rest = line.substring(end).strip();
    Optional<String> graph =
        rest.startsWith("<") ? Optional.of(rest.substring(1, rest.indexOf('>'))) : Optional.empty();
    return new ExportedLine(
        line.substring(0, predicate - 1), line.substring(0, end) + " .\n", graph);
  }

  private static int endOfObject(String line, int begin) {
    if (line.charAt(begin) == '<') {
      return line.indexOf('>', begin) + 1;
    }
    int at = begin + 1;
    while (line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return line.indexOf(' ', at);
  }
}

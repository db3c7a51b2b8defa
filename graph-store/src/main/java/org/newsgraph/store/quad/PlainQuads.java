package org.newsgraph.store.quad;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads in the form in which {@link QuadLines} writes them: one space between terms, no blank
 * nodes, nothing escaped in IRIs.
 */
final class PlainQuads {
  /** Enough for the terms of an article and for those that come in every article. */
  private static final int MOST_KNOWN = 50_000;

  private final Map<String, Node> known = new HashMap<>();
  private String line = "";
  private int at;

  /** A line in another form. */
  private static final class Other extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    Other() {
      super("another form", null, false, false);
    }
  }

  /** The line's quad; empty where it is in another form. */
  Optional<Quad> quad(String words) {
    line = words;
    at = 0;
    try {
      return Optional.of(quad());
    } catch (Other e) {
      return Optional.empty();
    }
  }

  private Quad quad() {
    Node subject = iri();
    Node predicate = iri();
    Node object = isNext('<') ? iri() : literal();
    Node graph = isNext('<') ? iri() : Quad.defaultGraphNodeGenerated;
    if (!isNext('.') || at + 1 != line.length()) {
      throw new Other();
    }
    return new Quad(graph, subject, predicate, object);
  }

  private boolean isNext(char c) {
    return at < line.length() && line.charAt(at) == c;
  }

  private void pass(char c) {
    if (!isNext(c)) {
      throw new Other();
    }
    at++;
  }

  private Node iri() {
    String iri = bracketed();
    pass(' ');
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(iri, NodeFactory::createURI);
  }

  private String bracketed() {
    pass('<');
    int end = line.indexOf('>', at);
    if (end < 0) {
      throw new Other();
    }
    String iri = line.substring(at, end);
    if (iri.isEmpty() || iri.indexOf('\\') >= 0 || iri.indexOf(' ') >= 0) {
      throw new Other();
    }
    at = end + 1;
    return iri;
  }

  private Node literal() {
    String words = quoted();
    Node literal = NodeFactory.createLiteralString(words);
    if (isNext('@')) {
      int end = Math.max(at, line.indexOf(' ', at));
      literal = NodeFactory.createLiteralLang(words, line.substring(at + 1, end));
      at = end;
    } else if (isNext('^')) {
      pass('^');
      pass('^');
      literal =
          NodeFactory.createLiteralDT(
              words, TypeMapper.getInstance().getSafeTypeByName(bracketed()));
    }
    pass(' ');
    return literal;
  }

  private String quoted() {
    pass('"');
    int begin = at;
    boolean escaped = false;
    while (at < line.length() && line.charAt(at) != '"') {
      boolean escape = line.charAt(at) == '\\';
      escaped |= escape;
      at += escape ? 2 : 1;
    }
    String words = at < line.length() ? line.substring(begin, at) : "";
    pass('"');
    return escaped ? unescaped(words) : words;
  }

  private static String unescaped(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    int i = 0;
    while (i < words.length()) {
      char c = words.charAt(i);
      plain.append(c == '\\' ? unescaped(words.charAt(i + 1)) : c);
      i += c == '\\' ? 2 : 1;
    }
    return plain.toString();
  }

  private static char unescaped(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\'', '\\' -> escaped;
      default -> throw new Other();
    };
  }
}

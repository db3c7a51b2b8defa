package org.newsgraph.extractor.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.extractor.rule.Element.Edge;

/** Reads the language that {@code package-info} gives the grammar of. */
final class PatternParser {
  private static final Pattern EDGE =
      Pattern.compile("(!?)([a-z][a-z_]*(?:\\|[a-z][a-z_]*)*)=(.+)", Pattern.DOTALL);
  private static final Pattern COUNT = Pattern.compile("(.+)\\{(\\d+)}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z0-9_]*):(.*)");
  private static final Pattern CLASS = Pattern.compile("[A-Z][A-Z0-9_-]+");

  private final Vocabulary vocabulary;

  PatternParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Element> row(String text) {
    List<Element> row = new ArrayList<>();
    for (String part : split(text, ' ')) {
      if (EDGE.matcher(part).matches()) {
        if (row.isEmpty()) {
          throw new IllegalArgumentException("an edge needs a node in front: " + part);
        }
        Element last = row.remove(row.size() - 1);
        row.add(last.with(joined(last.edges(), edge(part))));
      } else {
        row.add(element(part));
      }
    }
    if (row.isEmpty()) {
      throw new IllegalArgumentException("a pattern is empty");
    }
    return row;
  }

  private static List<Edge> joined(List<Edge> edges, Edge edge) {
    List<Edge> all = new ArrayList<>(edges);
    all.add(edge);
    return all;
  }

  /** Conditions between blanks. */
  List<Condition> conditions(String text) {
    return split(text, ' ').stream().map(this::condition).toList();
  }

  private Condition condition(String text) {
    return new Condition(text, split(text, '+').stream().map(this::asked).toList());
  }

  private Edge asked(String text) {
    return EDGE.matcher(text).matches()
        ? edge(text).required()
        : new Edge(text, List.of(), element(text), 1, false);
  }

  private Edge edge(String text) {
    Matcher parts = EDGE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("an edge reads relation=element, not '" + text + "'");
    }
    List<String> relations = List.of(parts.group(2).split("\\|", -1));
    relations.forEach(vocabulary::relation);
    String to = parts.group(3);
    Matcher count = COUNT.matcher(to);
    boolean counted = count.matches();
    boolean must = !counted && to.length() > 1 && to.endsWith("!") && !to.endsWith("\\!");
    String bare = counted ? count.group(1) : must ? to.substring(0, to.length() - 1) : to;
    int least = counted ? Integer.parseInt(count.group(2)) : must ? 1 : 0;
    return new Edge(text, relations, element(bare), least, !parts.group(1).isEmpty());
  }

  private Element element(String text) {
    boolean suffixed = text.length() > 1 && !text.endsWith("\\?") && !text.endsWith("\\*");
    boolean optional = suffixed && text.endsWith("?");
    boolean any = suffixed && text.endsWith("*") && !text.endsWith(":*") && !text.endsWith("!*");
    String bare = optional || any ? text.substring(0, text.length() - 1) : text;
    int open = opening(bare);
    Element.Times times =
        optional ? Element.Times.OPTIONAL : any ? Element.Times.ANY : Element.Times.ONCE;
    return tested(bare.substring(0, open), times, edges(bare, open));
  }

  private static int opening(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '(') {
        return i;
      }
    }
    return text.length();
  }

  private List<Edge> edges(String text, int open) {
    if (open == text.length()) {
      return List.of();
    }
    if (!text.endsWith(")")) {
      throw new IllegalArgumentException("a bracket is not closed: " + text);
    }
    return split(text.substring(open + 1, text.length() - 1), ' ').stream()
        .map(this::edge)
        .toList();
  }

  private Element tested(String text, Element.Times times, List<Edge> edges) {
    Matcher named = NAME.matcher(text);
    boolean bound = named.matches();
    String tests = bound ? ":" + named.group(2) : text;
    List<List<Atom>> choices = split(tests, '&').stream().map(this::choice).toList();
    Optional<String> name = bound ? Optional.of(named.group(1)) : Optional.empty();
    return new Element(name, choices, times, edges);
  }

  private List<Atom> choice(String text) {
    boolean kinds = text.startsWith(":");
    return split(kinds ? text.substring(1) : text, '|').stream()
        .map(atom -> vocabulary.checked(atom(atom, kinds)))
        .toList();
  }

  private static Atom atom(String text, boolean kinds) {
    boolean not = text.length() > 1 && text.startsWith("!");
    String bare = not ? text.substring(1) : text;
    if (bare.equals("*")) {
      return new Atom(Atom.Kind.ANY, "", not);
    }
    String rest = bare.isEmpty() ? "" : bare.substring(1);
    return switch (bare.isEmpty() ? ' ' : bare.charAt(0)) {
      case '=' -> new Atom(Atom.Kind.FORM, plain(rest), not);
      case '@' -> new Atom(Atom.Kind.FEATURE, rest, not);
      case ':' -> new Atom(Atom.Kind.ENTITY, rest, not);
      default ->
          CLASS.matcher(bare).matches()
              ? new Atom(Atom.Kind.CLASS, bare, not)
              : new Atom(kinds ? Atom.Kind.ENTITY : Atom.Kind.LEMMA, plain(bare), not);
    };
  }

  private static String plain(String escaped) {
    return escaped.replaceAll("\\\\(.)", "$1");
  }

  /** Parts between a mark, but not inside brackets or behind a backslash; blanks leave none. */
  private static List<String> split(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\\') {
        i++;
      } else if (c == mark && depth == 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return mark == ' '
        ? Arrays.asList(parts.stream().filter(p -> !p.isEmpty()).toArray(String[]::new))
        : parts;
  }
}

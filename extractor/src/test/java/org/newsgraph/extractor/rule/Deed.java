package org.newsgraph.extractor.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word with edges to others, as a predicate has arguments. */
record Deed(String word, Map<String, List<Deed>> arguments) {
  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of("party", "person"),
          Set.of("PLURAL"),
          Set.of("demand"),
          Set.of("agent", "patient", "with", "in", "at"));

  static final Nodes<Deed> NODES =
      new Nodes<>() {
        @Override
        public boolean is(Deed node, Atom atom) {
          return switch (atom.kind()) {
            case ENTITY -> Character.isUpperCase(node.word.charAt(0));
            case FEATURE -> Set.of("deadline", "need").contains(node.word);
            case CLASS -> node.word.endsWith("s");
            default -> node.word.equals(atom.value());
          };
        }

        @Override
        public Deed behind(Deed node, Atom atom) {
          return node;
        }

        @Override
        public List<Deed> edges(Deed first, Deed behind, String relation) {
          return first.arguments.getOrDefault(relation, List.of());
        }
      };

  static Deed of(String word) {
    return new Deed(word, Map.of());
  }

  Deed with(String relation, Deed... there) {
    Map<String, List<Deed>> more = new java.util.TreeMap<>(arguments);
    more.put(relation, List.of(there));
    return new Deed(word, more);
  }

  @Override
  public String toString() {
    return word;
  }
}

package org.newsgraph.extractor.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words in a row: figures are a class, capitals make people, one list is a feature. */
record Words(List<String> words) implements Nodes<Integer> {
  static final Vocabulary VOCABULARY =
      new Vocabulary(
          Set.of("person"), Set.of("FIGURE", "FEAST"), Set.of("office"), Set.of("before", "after"));

  public static Words of(String sentence) {
    return new Words(List.of(sentence.split(" ")));
  }

  @Override
  public boolean is(Integer node, Atom atom) {
    if (node >= words.size()) {
      return false;
    }
    String word = words.get(node);
    return switch (atom.kind()) {
      case LEMMA -> word.replaceFirst("s$", "").equals(atom.value());
      case FORM -> word.toLowerCase(Locale.ROOT).equals(atom.value());
      case FEATURE -> Set.of("minister", "mayor").contains(word);
      case ENTITY -> Character.isUpperCase(word.charAt(0));
      case CLASS ->
          atom.value().equals("FIGURE")
              ? word.matches("\\d+")
              : word.equals("new") && words.subList(node, node + 2).contains("year");
      case ANY -> true;
    };
  }

  @Override
  public Integer behind(Integer node, Atom atom) {
    return node + (atom.value().equals("FEAST") ? 2 : 1);
  }

  @Override
  public List<Integer> edges(Integer first, Integer behind, String relation) {
    return relation.equals("after") ? List.of(behind) : first == 0 ? List.of() : List.of(first - 1);
  }
}

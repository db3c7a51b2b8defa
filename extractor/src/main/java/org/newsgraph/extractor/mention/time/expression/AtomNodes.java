package org.newsgraph.extractor.mention.time.expression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.NameTags;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.rule.Atom.Kind;
import org.newsgraph.extractor.rule.Nodes;
import org.newsgraph.extractor.rule.Vocabulary;

/** The atoms of a sentence, as rules see them: each by its number. */
record AtomNodes(Line line, Sentence sentence, Set<String> surnames) implements Nodes<Integer> {
  private static final Set<String> SORTS =
      Set.of(
          "NOUN",
          "PLURAL",
          "PROPER",
          "ADJECTIVE",
          "FIGURE",
          "VERB",
          "DATED",
          "NAMED",
          "MONEY",
          "PERSONAL",
          "SURNAME");

  static Vocabulary vocabulary(WordTable words) {
    Set<String> classes = new TreeSet<>(words.classes());
    classes.addAll(SORTS);
    return new Vocabulary(
        Set.of(), classes, Set.of(), Set.of("before", "behind", "inside", "first", "last"));
  }

  @Override
  public boolean is(Integer node, org.newsgraph.extractor.rule.Atom atom) {
    if (node < 0 || node >= line.size()) {
      return false;
    }
    return atom.kind() == Kind.CLASS
        ? isA(node, atom.value())
        : atom.kind() == Kind.ANY || line.word(node).equals(atom.value());
  }

  private boolean isA(int node, String name) {
    return SORTS.contains(name)
        ? sorted(line.atoms().get(node), name)
        : line.hit(node, name).isPresent();
  }

  private boolean sorted(Atom atom, String sort) {
    Token token = atom.token();
    NameTags names = token.names();
    return switch (sort) {
      case "NOUN" -> token.isNoun();
      case "PLURAL" -> token.isCommonNoun() && token.isPlural();
      case "PROPER" -> token.isProper() && token.isSingular();
      case "ADJECTIVE" -> token.isAdjective();
      case "FIGURE" -> token.isCardinal();
      case "VERB" -> token.isVerb() || token.isModal();
      case "DATED" -> names.muc().equals("DATE");
      case "NAMED" -> !time(names) && named(names.all()) && named(names.conll());
      case "PERSONAL" -> MonthsNamingPeople.ofPerson(sentence.tokens(), token.index());
      case "SURNAME" -> surnames.contains(atom.lower());
      default -> names.muc().equals("MONEY") || names.muc().equals("PERCENT");
    };
  }

  private static boolean time(NameTags names) {
    return names.muc().equals("DATE") || names.muc().equals("TIME");
  }

  private static boolean named(String tag) {
    return tag.equals("PERSON") || tag.equals("ORGANIZATION");
  }

  @Override
  public Integer behind(Integer node, org.newsgraph.extractor.rule.Atom atom) {
    return atom.kind() == Kind.CLASS && !SORTS.contains(atom.value())
        ? line.hit(node, atom.value()).map(WordTable.Hit::end).orElse(node + 1)
        : node + 1;
  }

  @Override
  public List<Integer> edges(Integer first, Integer behind, String relation) {
    return switch (relation) {
      case "before" -> first > 0 ? List.of(first - 1) : List.of();
      case "behind" -> List.of(behind);
      case "first" -> List.of(first);
      case "last" -> List.of(behind - 1);
      default -> IntStream.range(first, behind).boxed().toList();
    };
  }
}

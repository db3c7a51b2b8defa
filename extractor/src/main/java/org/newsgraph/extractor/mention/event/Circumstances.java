package org.newsgraph.extractor.mention.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.lexicon.Condition;
import org.newsgraph.extractor.mention.syntax.Counts;
import org.newsgraph.extractor.mention.syntax.Syntax;

/** What stands around a trigger, against the conditions of a rule. */
final class Circumstances {
  private static final int NEAR = 4;
  private static final int PERVADING = 5;

  /** Places in which a condition looks at every word of a name. */
  private static final Set<String> NAMING = Set.of("compound", "of");

  private final Syntax syntax;
  private final int token;
  private final SlotTokens slots;
  private final MentionsAt mentions;
  private final Set<String> article;

  /**
   * @param article every lemma of the article
   */
  Circumstances(
      Syntax syntax, int token, SlotTokens slots, MentionsAt mentions, Set<String> article) {
    this.syntax = syntax;
    this.token = token;
    this.slots = slots;
    this.mentions = mentions;
    this.article = article;
  }

  /** None of the false friends holds, and one of the conditions that are asked for, if any are. */
  boolean allow(List<Condition> conditions) {
    List<Condition> wanted = conditions.stream().filter(condition -> !condition.unless()).toList();
    return conditions.stream().filter(Condition::unless).noneMatch(this::meet)
        && (wanted.isEmpty() || wanted.stream().anyMatch(this::meet));
  }

  private boolean meet(Condition condition) {
    return holds(condition) && condition.also().stream().allMatch(this::meet);
  }

  private boolean holds(Condition condition) {
    Set<String> lemmas = condition.lemmas();
    return switch (condition.where()) {
      case "article" -> lemmas.stream().filter(article::contains).count() >= PERVADING;
      case "number" -> lemmas.contains(syntax.tag(token).endsWith("S") ? "plural" : "singular");
      case "case" -> lemmas.contains(insideTitle() ? "capital" : "small");
      case "form" -> lemmas.contains(syntax.word(token));
      case "particle" -> lemmas.contains(syntax.particle(token));
      case "subjects" -> several("subject") || several("light");
      case "behind object" -> lemmas.contains(afterObject());
      default -> stands(condition, there(condition.where()));
    };
  }

  private boolean stands(Condition condition, List<Integer> there) {
    if (condition.kind().isPresent()) {
      return there.stream()
          .flatMap(head -> mentions.at(head).stream())
          .anyMatch(found -> condition.kind().get().fits(found.mention()));
    }
    return condition.lemmas().isEmpty()
        ? !there.isEmpty()
        : there.stream().anyMatch(head -> lists(condition, head));
  }

  private boolean lists(Condition condition, int head) {
    return condition.lemmas().contains(syntax.lemma(head))
        || inName(condition, head)
        || condition.lemmas().contains(singular(syntax.lemma(head)))
        || condition.lemmas().contains(syntax.lemma(mentions.counted(head)));
  }

  /** "the Council of Ministers meeting": one of the words of the name that stands there. */
  private boolean inName(Condition condition, int head) {
    return NAMING.contains(condition.where())
        && mentions
            .over(head)
            .filter(EntityMention::isName)
            .filter(
                name ->
                    IntStream.range(name.firstToken(), name.endToken())
                        .anyMatch(at -> condition.lemmas().contains(syntax.lemma(at))))
            .isPresent();
  }

  /** Whether a slot names more than one party. */
  private boolean several(String slot) {
    List<Integer> heads = slots.in(slot);
    return heads.stream()
                .flatMap(head -> mentions.at(head).stream())
                .map(MentionsAt.Found::mention)
                .flatMap(one -> Stream.concat(Stream.of(one), mentions.beside(one).stream()))
                .distinct()
                .count()
            > 1
        || heads.stream().anyMatch(this::twoOrMore);
  }

  /** "they", "the two leaders", "both sides". */
  private boolean twoOrMore(int head) {
    return mentions.over(head).isPresent()
        && (syntax.word(head).equals("they")
            || syntax.children(head, "nummod", "det", "amod").stream()
                .anyMatch(word -> Counts.of(syntax.word(word)) > 1));
  }

  /** The word right behind the object; a full stop where it ends the sentence. */
  private String afterObject() {
    int end = slots.in("object").stream().mapToInt(head -> head).max().orElse(-1) + 1;
    return end > 0 && end < syntax.size() ? syntax.word(end) : ".";
  }

  /** Whether a word has a capital that neither the sentence's beginning nor a headline gives it. */
  private boolean insideTitle() {
    long small =
        IntStream.range(0, syntax.size())
            .filter(i -> syntax.isNoun(i) || syntax.isVerb(i))
            .filter(i -> Character.isLowerCase(syntax.token(i).text().charAt(0)))
            .count();
    return token > 0 && small > 1 && Character.isUpperCase(syntax.token(token).text().charAt(0));
  }

  /** "troops" has no other lemma, but is meant by "troop". */
  private static String singular(String lemma) {
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private List<Integer> there(String where) {
    return switch (where) {
      case "sentence" -> range(0, syntax.size());
      case "near" -> range(token - NEAR, token + NEAR + 1);
      case "before" -> range(token - 1, token);
      case "after" -> range(token + 1, token + 2);
      case "governor" -> slots.governor().stream().toList();
      case "child" -> syntax.children(token);
      case "xcomp" -> syntax.children(token, "xcomp", "ccomp");
      case "ccomp" -> syntax.children(token, "ccomp");
      default -> slots.in(where);
    };
  }

  private List<Integer> range(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(syntax.size(), to)).boxed().toList();
  }
}

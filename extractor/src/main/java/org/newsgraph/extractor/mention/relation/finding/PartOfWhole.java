package org.newsgraph.extractor.mention.relation.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.unit.TitleWord;
import org.newsgraph.extractor.mention.relation.unit.Unit;

/**
 * Tells the head of a part without a name of its own from the head of the whole: "head of design at
 * Siemens", "the Siemens design chief", "chairman of the House subcommittee".
 */
final class PartOfWhole {
  private static final Set<RelationType> HEADS =
      Set.of(RelationType.HEAD_OF, RelationType.HEAD_OF_STATE, RelationType.HEAD_OF_GOVERNMENT);

  private static final Set<String> OF = Lexicon.english().words("of-part");
  private static final Set<String> TELLING = Lexicon.english().words("telling-of");
  private static final Set<String> SAME = Lexicon.english().words("same-body");

  private final AnnotatedArticle article;

  PartOfWhole(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * How somebody stands to the object of a claim.
   *
   * @param titled whether the office is one of the object itself
   */
  record Claimed(RelationType type, boolean titled) {}

  /**
   * The relation in which the holder of an office really stands to the object: who heads a part of
   * a body belongs to the body; of what belongs to a body or lies in a place nothing is known.
   */
  Optional<Claimed> claimed(
      Sentence sentence, List<Unit> units, Binding binding, RelationType told) {
    Claimed whole = new Claimed(told, true);
    if (binding.office().isEmpty() || binding.object().isEmpty()) {
      return Optional.of(whole);
    }
    EntityMention object = binding.object().get();
    Unit office = binding.office().get();
    boolean behind = object.firstToken() >= office.endToken();
    if (behind && needsWhole(told, object) && ofSomethingElse(sentence, units, object)) {
      return Optional.empty();
    }
    if (!HEADS.contains(told)) {
      return Optional.of(whole);
    }
    boolean ofPart =
        behind ? nested(sentence, office, object) : of(sentence, units, office.endToken());
    return ofPart || ofAKind(sentence, office, object)
        ? belonging(object, !ofPart)
        : Optional.of(whole);
  }

  /** Whoever heads a part belongs to the whole; "design chief" names the part, "head" does not. */
  private static Optional<Claimed> belonging(EntityMention object, boolean titled) {
    return object.names(EntityType.ORGANIZATION)
        ? Optional.of(new Claimed(RelationType.MEMBER_OF, titled))
        : Optional.empty();
  }

  /** An official of "the US army" is one of the country, whoever heads it is not its head. */
  private static boolean needsWhole(RelationType told, EntityMention object) {
    return told != RelationType.MEMBER_OF
        && (HEADS.contains(told) || !object.names(EntityType.COUNTRY));
  }

  /** "the House subcommittee", "Vienna brokerage house": the name belongs to another noun. */
  private boolean ofSomethingElse(Sentence sentence, List<Unit> units, EntityMention object) {
    int first = object.endToken();
    int end = first;
    while (end < sentence.tokens().size() && mayDescribe(sentence.token(end))) {
      end++;
    }
    int head = lastNoun(sentence, first, end);
    return head >= first
        && isPart(sentence, head)
        && !(head == first && isKindOfPlace(units, head, object));
  }

  /** "the Siemens employees' group" is a group. */
  private static int lastNoun(Sentence sentence, int first, int end) {
    int last = end - 1;
    while (last >= first && !sentence.token(last).isNoun()) {
      last--;
    }
    return last;
  }

  /** "the governor of Tirol province". */
  private static boolean isKindOfPlace(List<Unit> units, int token, EntityMention object) {
    return object.names(EntityType.PLACE)
        && units.stream()
            .anyMatch(unit -> unit.firstToken() == token && unit.kind() == Unit.Kind.PLACE);
  }

  private static boolean isBody(List<Unit> units, int token) {
    return units.stream()
        .filter(unit -> unit.firstToken() == token)
        .flatMap(unit -> unit.name().stream())
        .anyMatch(name -> name.names(EntityType.ORGANIZATION));
  }

  private static boolean mayDescribe(Token token) {
    return (isSmall(token) && token.isNominal()) || token.isOwnerMark();
  }

  /** "head of design at Siemens". */
  private static boolean nested(Sentence sentence, Unit office, EntityMention object) {
    return IntStream.range(office.endToken(), object.firstToken())
            .mapToObj(sentence::token)
            .filter(Token::isPreposition)
            .limit(2)
            .count()
        > 1;
  }

  /**
   * "the Siemens president of Asian operations"; not "the Siemens president of twenty years",
   * "accused the Siemens president of fraud".
   */
  private boolean of(Sentence sentence, List<Unit> units, int behind) {
    boolean opens =
        behind + 1 < sentence.tokens().size()
            && OF.contains(low(sentence, behind))
            && sentence.tokens().subList(0, behind).stream()
                .noneMatch(token -> token.isVerb() && TELLING.contains(token.lemma()));
    if (!opens) {
      return false;
    }
    int at = behind + 1;
    while (at < sentence.tokens().size()
        && (sentence.token(at).isDeterminer() || sentence.token(at).isAdjective())) {
      at++;
    }
    return at < sentence.tokens().size() && (isPart(sentence, at) || isBody(units, at));
  }

  /** "the Siemens design chief"; not "the Siemens group chief", "the Siemens board chairman". */
  private boolean ofAKind(Sentence sentence, Unit office, EntityMention object) {
    int head = office.endToken() - office.text().split("[ -]", -1).length;
    int first = object.firstToken() < office.firstToken() ? object.endToken() : office.firstToken();
    return IntStream.range(first, head)
        .filter(at -> sentence.token(at).isCommonNoun())
        .filter(at -> at + 1 == head || !sentence.token(at + 1).isHyphen())
        .anyMatch(at -> isPart(sentence, at) && !isTitle(sentence.token(at)));
  }

  private static boolean isTitle(Token token) {
    Lexicon words = Lexicon.english();
    String word = TitleWord.of(token);
    return words.has(word, "holds")
        || words.has(word, "state-title-mark")
        || words.has(word, "describing")
        || words.has(word, "second-in-office");
  }

  private boolean isPart(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return word.isCommonNoun()
        && isSmall(word)
        && !SAME.contains(word.lemma())
        && article
            .timesIn(sentence.index())
            .noneMatch(time -> time.firstToken() <= token && token < time.endToken());
  }

  private static boolean isSmall(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }

  private static String low(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }
}

package org.newsgraph.extractor.mention.relation.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Tagged;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.FreeDash;
import org.newsgraph.extractor.mention.MentionKind;

/** Cuts a sentence into units: names, offices, kinds of places, and the words between. */
public final class UnitSplitter {
  private static final Set<String> NO_PART = Lexicon.english().words("beside-title");

  private static final Set<String> NOT_YET = Lexicon.english().words("to-come");

  private final Set<String> placeNouns;
  private final VerbGroups verbs;

  public UnitSplitter(Set<String> placeNouns, Moods moods) {
    this.placeNouns = placeNouns;
    this.verbs = new VerbGroups(moods);
  }

  public List<Unit> of(Sentence sentence, EntityMentions mentions) {
    Map<Integer, EntityMention> names = new HashMap<>();
    Map<Integer, EntityMention> described = new HashMap<>();
    mentions.in(sentence.index()).forEach(mention -> sort(mention, names, described));
    List<Unit> units = new ArrayList<>();
    int token = 0;
    while (token < sentence.tokens().size()) {
      Unit unit = unit(sentence, token, names, described);
      if (!addressed(sentence, unit, names)) {
        units.add(unit);
      }
      token = unit.endToken();
    }
    return verbs.in(sentence, Joined.offices(sentence, Asides.without(units)));
  }

  /** "leaders Dr. Javed Huber": a form of address before a name tells nothing here. */
  private static boolean addressed(
      Sentence sentence, Unit unit, Map<Integer, EntityMention> names) {
    EntityMention name = names.get(unit.endToken());
    return unit.kind() != Unit.Kind.NAME
        && name != null
        && name.names(EntityType.PERSON)
        && unit.endToken() == unit.firstToken() + 1
        && address(sentence.token(unit.firstToken()));
  }

  private static boolean address(Token token) {
    String word = TitleWord.of(token);
    return Lexicon.english().value(word, "title").filter("honorific"::equals).isPresent()
        && !Lexicon.english().has(word, "holds");
  }

  private static void sort(
      EntityMention mention,
      Map<Integer, EntityMention> names,
      Map<Integer, EntityMention> described) {
    if (mention.isName() || mention.kind() == MentionKind.DEMONYM) {
      names.merge(mention.firstToken(), mention, (a, b) -> a.endToken() >= b.endToken() ? a : b);
    } else if (mention.kind() == MentionKind.DESCRIPTION
        && mention.type().filter(type -> type == EntityType.PERSON).isPresent()) {
      described.putIfAbsent(mention.head(), mention);
    }
  }

  private Unit unit(
      Sentence sentence,
      int from,
      Map<Integer, EntityMention> names,
      Map<Integer, EntityMention> described) {
    EntityMention name = names.get(from);
    if (name != null) {
      return unit(Unit.Kind.NAME, sentence, from, name.endToken(), name.text(), Optional.of(name));
    }
    int limit = limit(sentence, from, names);
    Optional<int[]> office = headed(sentence, from, limit);
    if (office.isPresent()) {
      int head = office.get()[0];
      String title = words(sentence, head, office.get()[1]);
      int end = office.get()[2];
      Optional<EntityMention> description = Optional.ofNullable(described.get(end - 1));
      return unit(Unit.Kind.OFFICE, sentence, from, end, title, description);
    }
    boolean place = placeNouns.contains(sentence.token(from).lemma());
    Unit.Kind kind = place ? Unit.Kind.PLACE : Unit.Kind.WORD;
    return unit(kind, sentence, from, from + 1, low(sentence, from), Optional.empty());
  }

  /** The last token that words before a title may reach: names stop them. */
  private static int limit(Sentence sentence, int from, Map<Integer, EntityMention> names) {
    int limit = from;
    while (limit < sentence.tokens().size() && !names.containsKey(limit)) {
      limit++;
    }
    return limit;
  }

  /** Where a title begins and ends that a run of nouns and adjectives from here ends in. */
  private Optional<int[]> headed(Sentence sentence, int from, int limit) {
    if (low(sentence, from).equals("and")) {
      return Optional.empty();
    }
    for (int head = from; head < Math.min(limit, from + 4); head++) {
      Optional<int[]> title = titleAt(sentence, head, limit);
      if (title.isPresent()) {
        return title;
      }
      if (!modifier(sentence.token(head)) || FreeDash.at(sentence, head)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<int[]> titleAt(Sentence sentence, int head, int limit) {
    if (!OfficeTitles.begin(TitleWord.of(sentence.token(head)))) {
      return Optional.empty();
    }
    for (int end = Math.min(limit, head + OfficeTitles.LONGEST); end > head; end--) {
      if (OfficeTitles.are(words(sentence, head, end)) && !compound(sentence, end, limit)) {
        return Optional.of(new int[] {head, end, notYet(sentence, end)});
      }
    }
    return Optional.empty();
  }

  /** The end of a title with what is joined to it: "president-elect". */
  private static int notYet(Sentence sentence, int end) {
    boolean joined =
        end + 1 < sentence.tokens().size()
            && sentence.token(end).text().equals("-")
            && NOT_YET.contains(low(sentence, end + 1));
    return joined ? end + 2 : end;
  }

  /** Whether another noun follows, so that the title is only part of it: "president candidate". */
  private boolean compound(Sentence sentence, int end, int limit) {
    if (end >= limit) {
      return false;
    }
    Token next = sentence.token(end);
    if (address(next)) {
      return false;
    }
    return next.isNoun() || (next.text().equals("-") && notYet(sentence, end) == end);
  }

  private static boolean modifier(Token token) {
    boolean link = token.text().equals("and") || token.isHyphen();
    return (token.isNominal() || link) && !NO_PART.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static String words(Sentence sentence, int from, int end) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens().subList(from, end)) {
      boolean tight = words.isEmpty() || words.charAt(words.length() - 1) == '-';
      words.append(tight || token.text().equals("-") ? "" : " ");
      words.append(TitleWord.of(token));
    }
    return words.toString();
  }

  private static String low(Sentence sentence, int token) {
    return sentence.token(token).text().toLowerCase(Locale.ROOT);
  }

  private static Unit unit(
      Unit.Kind kind,
      Sentence sentence,
      int from,
      int end,
      String text,
      Optional<EntityMention> mention) {
    Tagged last = FreeDash.at(sentence, end - 1) ? Tagged.DASH : sentence.token(end - 1);
    return new Unit(kind, from, end, text, last, mention, Optional.empty());
  }
}

package org.newsgraph.extractor.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.syntax.Syntax;
import org.newsgraph.extractor.mention.time.EventTime;

/** Judges whether a report tells the same occasion as others of its article. */
final class Sameness {
  private static final Set<Status> UNREAL = Set.of(Status.DENIED, Status.CANCELLED);

  /** Nouns of events that many attend, of which the sentences name one or the other. */
  private static final Set<String> GATHERINGS =
      Set.of(
          "summit",
          "conference",
          "talks",
          "talk",
          "meeting",
          "session",
          "gathering",
          "negotiation",
          "ceremony");

  private static final int NEAR = 2;

  private static final int WINDOW = 6;

  /** What lies further back than this is background, not news. */
  private static final int NEWS_DAYS = 60;

  private final AnnotatedArticle article;
  private final Set<String> other;

  /**
   * @param other words that set an occasion apart from those told before ("another", "second")
   */
  Sameness(AnnotatedArticle article, Set<String> other) {
    this.article = article;
    this.other = other;
  }

  /** How likely a report with participants belongs to a group; 0 or less: it does not. */
  double score(Group group, Draft draft) {
    if (conflict(group, draft) || background(group) != background(draft)) {
      return 0;
    }
    Set<Integer> shared = new HashSet<>(draft.parties());
    Set<Integer> known = new HashSet<>();
    group.drafts().forEach(told -> known.addAll(told.parties()));
    shared.retainAll(known);
    boolean pinned = pinned(group, draft);
    boolean nested = shared.size() == draft.parties().size() || shared.size() == known.size();
    if (shared.isEmpty() || (!nested && (shared.size() < 2 || !pinned))) {
      return 0;
    }
    boolean other = setApart(draft) || onlyThought(group, draft) || withOthers(group, draft);
    if (other && !pinned) {
      return 0;
    }
    return shared.size() + (pinned ? 2 : 0) - 0.01 * distance(group, draft);
  }

  /** What one of them only thinks possible is no proof of what the other tells as a fact. */
  private static boolean onlyThought(Group group, Draft draft) {
    return group.any(
        told ->
            (told.status() == Status.POSSIBLE && draft.status().isFact())
                || (draft.status() == Status.POSSIBLE && told.status().isFact()));
  }

  /**
   * How likely a report names further parties of a group's occasion: "the summit" is the one told
   * before, whoever speaks there.
   */
  double sameNoun(Group group, Draft draft) {
    boolean same =
        group.any(told -> noun(told).equals(noun(draft)) && level(told).equals(level(draft)))
            || (distance(group, draft) <= NEAR && ofPeople(draft) && group.ofAKindWith(draft));
    return same
            && !conflict(group, draft)
            && !held(group, draft)
            && !setApart(draft)
            && !onlyThought(group, draft)
        ? 1
        : 0;
  }

  private static boolean ofPeople(Draft draft) {
    return draft.participants().stream()
        .allMatch(party -> party.entity().type() == EntityType.PERSON);
  }

  private String noun(Draft draft) {
    return syntax(draft).lemma(draft.mention().trigger().token());
  }

  /** People meet people, states meet states: a mixture is more often two events. */
  private static Set<EntityType> level(Draft draft) {
    return draft.participants().stream()
        .map(party -> party.entity().type())
        .collect(Collectors.toSet());
  }

  /** "the summit", "this conference": one that everybody knows by now. */
  boolean definite(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    return syntax.isNoun(trigger)
        && GATHERINGS.contains(syntax.lemma(trigger))
        && determined(syntax, trigger, "the", "this", "that");
  }

  private static boolean determined(Syntax syntax, int noun, String... words) {
    return syntax.children(noun, "det").stream()
        .anyMatch(det -> List.of(words).contains(syntax.word(det)));
  }

  /** Whether the article keeps two groups apart: another day or place, or words such as "again". */
  boolean apart(Group one, Group other) {
    return one.any(first -> other.any(second -> apart(one, first, second)));
  }

  private boolean apart(Group group, Draft first, Draft second) {
    return conflict(first, second) || (setApart(second) && !pinned(group, second));
  }

  /** Whether all that dates a group lies long before the article: it is not the news told there. */
  private boolean background(Group group) {
    return group.any(this::background);
  }

  private boolean background(Draft draft) {
    Optional<LocalDate> published = article.article().metadata().published();
    return published.isPresent()
        && draft
            .setting()
            .time()
            .filter(time -> time.latest().isBefore(published.get().minusDays(NEWS_DAYS)))
            .isPresent();
  }

  /** How likely a report without participants refers back to a group. */
  double reference(Group group, Draft draft) {
    boolean pinned = pinned(group, draft);
    int distance = distance(group, draft);
    if (conflict(group, draft)
        || held(group, draft)
        || setApart(draft)
        || (distance > WINDOW && !pinned)) {
      return 0;
    }
    return 10 + (pinned ? 5 : 0) - distance;
  }

  /** "will meet the mayor" is not the meeting with the premier that was held. */
  private static boolean withOthers(Group group, Draft draft) {
    return draft.mention().cast().strangers()
        && draft.status() == Status.PLANNED
        && group.any(told -> told.status().isFact() && told.participants().size() > 1);
  }

  /** A bare noun is no proof that what is only planned took place. */
  private static boolean held(Group group, Draft draft) {
    return draft.status() == Status.HAPPENED
        && !draft.mention().factuality().assumed()
        && group.drafts().stream().allMatch(told -> told.status() == Status.PLANNED);
  }

  /** "the talks", "this visit", "their meeting": the noun points to something already told. */
  boolean refersBack(Draft draft) {
    Syntax syntax = syntax(draft);
    int trigger = draft.mention().trigger().token();
    return syntax.isNoun(trigger)
        && (determined(syntax, trigger, "the", "this", "that", "these", "those")
            || syntax.has(trigger, "nmod:poss")
            || (syntax.tag(trigger).equals("NNS") && draft.mention().arguments().isEmpty()));
  }

  /** Whether a report names none of those who met, only who brought them together. */
  static boolean onlyMediated(Draft draft) {
    return draft.participants().stream()
        .allMatch(party -> party.role() == Role.MEDIATOR || party.role() == Role.HOST);
  }

  private boolean setApart(Draft draft) {
    Syntax syntax = syntax(draft);
    return syntax.children(draft.mention().trigger().token(), "amod", "det", "advmod").stream()
        .anyMatch(word -> other.contains(syntax.lemma(word)));
  }

  private Syntax syntax(Draft draft) {
    Sentence sentence = article.sentences().get(draft.mention().trigger().sentence());
    return new Syntax(sentence);
  }

  private static int distance(Group group, Draft draft) {
    return group.drafts().stream().mapToInt(draft::sentencesTo).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean conflict(Group group, Draft draft) {
    return group.any(known -> conflict(known, draft));
  }

  private static boolean conflict(Draft one, Draft two) {
    Status first = one.status();
    Status second = two.status();
    return one.mention().type() != two.mention().type()
        || apart(one.setting(), two.setting())
        || contradict(first, second)
        || contradict(second, first)
        || (one.mention().type() == EventClass.SIGNING && first != second);
  }

  private static boolean contradict(Status one, Status two) {
    return UNREAL.contains(one) && two == Status.HAPPENED;
  }

  private static boolean apart(Setting one, Setting two) {
    return apart(one.time(), two.time())
        || (one.place().isPresent() && two.place().isPresent() && !sharePlace(one, two));
  }

  static boolean apart(Optional<EventTime> one, Optional<EventTime> two) {
    return one.isPresent()
        && two.isPresent()
        && (one.get().latest().isBefore(two.get().earliest())
            || two.get().latest().isBefore(one.get().earliest()));
  }

  private static boolean sharePlace(Setting one, Setting two) {
    List<Integer> first = ids(one);
    List<Integer> second = ids(two);
    int placeOne = one.place().map(Entity::id).orElse(-1);
    int placeTwo = two.place().map(Entity::id).orElse(-1);
    return second.contains(placeOne) || first.contains(placeTwo);
  }

  private static List<Integer> ids(Setting setting) {
    return Stream.concat(setting.place().stream(), setting.country().stream())
        .map(Entity::id)
        .toList();
  }

  /** Place or day agree, not only do not disagree. */
  private static boolean pinned(Group group, Draft draft) {
    return group.any(
        told ->
            (told.setting().place().isPresent()
                    && draft.setting().place().isPresent()
                    && sharePlace(told.setting(), draft.setting()))
                || (told.setting().time().isPresent()
                    && draft.setting().time().isPresent()
                    && !apart(told.setting().time(), draft.setting().time())));
  }
}

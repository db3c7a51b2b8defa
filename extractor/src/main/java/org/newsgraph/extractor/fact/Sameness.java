package org.newsgraph.extractor.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;

/** Judges whether a report tells the same occasion as others of its article. */
final class Sameness {
  private static final int NEAR = 2;

  private static final int WINDOW = 6;

  /** What lies further back than this is background, not news. */
  private static final int NEWS_DAYS = 60;

  private final AnnotatedArticle article;
  private final Pointers pointers;

  Sameness(AnnotatedArticle article, Pointers pointers) {
    this.article = article;
    this.pointers = pointers;
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
    boolean pinned = Clash.pinned(group, draft);
    boolean nested = shared.size() == draft.parties().size() || shared.size() == known.size();
    if (shared.isEmpty() || (!nested && (shared.size() < 2 || !pinned))) {
      return 0;
    }
    boolean other =
        pointers.setApart(draft) || onlyThought(group, draft) || withOthers(group, draft);
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
        group.any(
                told ->
                    pointers.noun(told).equals(pointers.noun(draft))
                        && level(told).equals(level(draft)))
            || (distance(group, draft) <= WINDOW && ofPeople(draft) && group.ofAKindWith(draft));
    return same
            && !conflict(group, draft)
            && !held(group, draft)
            && !pointers.setApart(draft)
            && !onlyThought(group, draft)
        ? 1 - 0.01 * distance(group, draft)
        : 0;
  }

  /**
   * How likely those who signed "the accord" signed the one told before: they did so for states, or
   * were one more.
   */
  double sameAccord(Group group, Draft draft) {
    boolean forOthers =
        ofPeople(draft)
            && group.participants().stream()
                .noneMatch(party -> party.entity().type() == EntityType.PERSON);
    return (forOthers || draft.parties().size() == 1) && !group.participants().isEmpty()
        ? reference(group, draft)
        : 0;
  }

  /**
   * How likely those who "also attended" were at a group's occasion, which is told just before; of
   * one who "was accompanied" it is known that he was there.
   */
  double attended(Group group, Draft draft) {
    Set<Integer> shared = new HashSet<>(draft.parties());
    group.drafts().forEach(told -> shared.removeAll(told.parties()));
    boolean known = shared.size() < draft.parties().size();
    int distance = group.drafts().stream().mapToInt(told -> after(told, draft)).min().orElse(NEAR);
    boolean told = group.any(report -> report.status() == draft.status());
    return told && !conflict(group, draft) && distance <= NEAR && (known || !withObject(draft))
        ? NEAR + 1 - distance
        : 0;
  }

  private static boolean withObject(Draft draft) {
    return draft.mention().arguments().stream()
        .anyMatch(argument -> argument.slot().equals("patient"));
  }

  /** How many sentences after a report another follows; many where it stands before. */
  private static int after(Draft told, Draft draft) {
    int distance = draft.mention().trigger().sentence() - told.mention().trigger().sentence();
    return distance < 0 ? Integer.MAX_VALUE : distance;
  }

  private static boolean ofPeople(Draft draft) {
    return draft.participants().stream()
        .allMatch(party -> party.entity().type() == EntityType.PERSON);
  }

  /** People meet people, states meet states: a mixture is more often two events. */
  private static Set<EntityType> level(Draft draft) {
    return draft.participants().stream()
        .map(party -> party.entity().type())
        .collect(Collectors.toSet());
  }

  /** Whether the article keeps two groups apart: another day or place, or words such as "again". */
  boolean apart(Group one, Group other) {
    return one.any(first -> other.any(second -> apart(one, first, second)));
  }

  private boolean apart(Group group, Draft first, Draft second) {
    return Clash.between(first, second)
        || (pointers.setApart(second) && !Clash.pinned(group, second));
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
    boolean pinned = Clash.pinned(group, draft);
    int distance = distance(group, draft);
    if (conflict(group, draft)
        || held(group, draft)
        || pointers.setApart(draft)
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

  /** Whether a report names none of those who met, only who brought them together. */
  static boolean onlyMediated(Draft draft) {
    return draft.participants().stream()
        .allMatch(party -> party.role() == Role.MEDIATOR || party.role() == Role.HOST);
  }

  private static int distance(Group group, Draft draft) {
    return group.drafts().stream().mapToInt(draft::sentencesTo).min().orElse(Integer.MAX_VALUE);
  }

  private static boolean conflict(Group group, Draft draft) {
    return group.any(known -> Clash.between(known, draft));
  }
}

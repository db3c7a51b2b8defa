package org.newsgraph.extractor.fact.occasion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;

/**
 * Decides which reports of an article tell one occasion; whoever joins reports of this article
 * later goes by it.
 */
public final class Occasions {
  private final Conflicts conflicts;
  private final SharedParties shared;
  private final Anaphora anaphora;
  private final Attendance attendance;
  private final BackReference pointing;
  private final NamelessEvents nameless;
  private final ImpliedParties sides;

  /**
   * @param words the lists "other", "attending" and "background"
   */
  public Occasions(
      AnnotatedArticle article, Entities entities, PredicateGraphs graphs, Lexicon words) {
    this.sides = new ImpliedParties(article, entities);
    this.pointing = new BackReference(graphs, words);
    this.conflicts = new Conflicts(article, graphs, pointing);
    this.shared = new SharedParties(pointing, conflicts);
    this.anaphora = new Anaphora(pointing, conflicts);
    this.attendance = new Attendance(pointing, conflicts);
    this.nameless = new NamelessEvents(article, words.words("background"));
  }

  /** Two occasions that the article keeps apart, and why. */
  public record Separation(ReportGroup first, ReportGroup second, String because) {}

  /** The reports with those split off that sum up several contacts. */
  public List<Draft> withoutSummaries(List<Draft> drafts) {
    return new SummaryReports(pointing).apart(drafts);
  }

  /** The occasions that the reports tell, in the order of the text. */
  public List<ReportGroup> of(List<Draft> drafts) {
    return new Sorting().of(drafts);
  }

  /** Those of which somebody is named, or which are told as events of their own. */
  public List<ReportGroup> standing(List<ReportGroup> groups) {
    return groups.stream().filter(group -> named(group) || nameless.stands(group)).toList();
  }

  /**
   * Whether it is told of somebody: by name, or of groups of which more is known than their words:
   * whose they are, where or when. "Police and protesters met in the streets" is no contact.
   */
  private boolean named(ReportGroup group) {
    boolean name = group.parties().stream().anyMatch(party -> party.entity().isPresent());
    boolean set = group.setting().isPresent() || group.time().isPresent();
    boolean known = set || group.parties().stream().anyMatch(Occasions::owned);
    boolean travels =
        group.type() == EventClass.VISIT && !group.parties().stream().anyMatch(Occasions::owned);
    boolean one = group.parties().size() == 1 && group.type() != EventClass.SIGNING && !travels;
    boolean many = group.any(draft -> pointing.many(draft));
    boolean done = !group.type().isContact() && group.any(draft -> nameless.done(draft, pointing));
    return name
        || done
        || (known && group.parties().size() > 1)
        || (one && known && many && group.status() != Status.POSSIBLE);
  }

  private static boolean owned(Party party) {
    return party instanceof Party.Group group && group.owner().isPresent();
  }

  /** Those of which somebody, a place or a time is known: of all others nothing can be asked. */
  public List<ReportGroup> known(List<ReportGroup> groups) {
    return groups.stream()
        .filter(
            group ->
                !group.parties().isEmpty()
                    || group.setting().isPresent()
                    || group.time().isPresent())
        .toList();
  }

  /** Which occasions of one class that share a party are kept apart. */
  public List<Separation> separations(List<ReportGroup> groups) {
    List<Separation> found = new ArrayList<>();
    Map<Party, Set<Integer>> before = new HashMap<>();
    for (int second = 0; second < groups.size(); second++) {
      ReportGroup group = groups.get(second);
      Set<Integer> sharing = new TreeSet<>();
      for (Party party : group.parties()) {
        Set<Integer> its = before.computeIfAbsent(party, p -> new TreeSet<>());
        sharing.addAll(its);
        its.add(second);
      }
      sharing.stream()
          .map(groups::get)
          .filter(first -> first.type() == group.type())
          .forEach(
              first ->
                  conflicts
                      .apart(first, group)
                      .ifPresent(why -> found.add(new Separation(first, group, why))));
    }
    return found;
  }

  /** One sorting of an article's reports, group by group. */
  private final class Sorting {
    private final List<ReportGroup> groups = new ArrayList<>();

    /** In which groups, by number, somebody takes part. */
    private final Map<Party, Set<Integer>> places = new HashMap<>();

    /** Groups the drafts: first those with participants, then those that only refer back. */
    private List<ReportGroup> of(List<Draft> told) {
      List<Draft> drafts = new CallsTold(pointing).in(told);
      place(drafts, draft -> first(draft) && draft.setting().place().isPresent());
      place(
          drafts,
          draft ->
              first(draft) && draft.setting().place().isEmpty() && !pointing.ofOpenChannel(draft));
      place(drafts, draft -> first(draft) && pointing.ofOpenChannel(draft));
      place(drafts, pointing::definiteAccord);
      place(drafts, pointing::attending);
      attach(drafts, draft -> !NamelessEvents.bare(draft));
      attach(drafts, NamelessEvents::bare);
      return groups.stream()
          .map(ReportGroup::settled)
          .sorted(Comparator.comparingInt(group -> group.first().begin()))
          .toList();
    }

    /** Reports that tell where come first: the others then find the one that fits them. */
    private void place(List<Draft> drafts, Predicate<Draft> now) {
      drafts.stream()
          .filter(draft -> !draft.parties().isEmpty() && now.test(draft))
          .forEach(this::place);
    }

    /** Neither of these adds to what others have told. */
    private boolean first(Draft draft) {
      return !pointing.definiteAccord(draft) && !pointing.attending(draft);
    }

    private void place(Draft draft) {
      if (pointing.attending(draft)) {
        attend(draft);
        return;
      }
      Optional<Match> met = best(sharing(draft), draft, shared::judge);
      Optional<Match> brought = met.isPresent() ? Optional.empty() : mediated(draft);
      if (brought.isPresent() && !brought.get().group().ofAKindWith(draft)) {
        add(draft.with(List.of()), brought.get());
        return;
      }
      met.or(() -> brought)
          .or(() -> pointing.definite(draft) ? best(draft, anaphora::sameNoun) : Optional.empty())
          .or(() -> accord(draft))
          .ifPresentOrElse(match -> add(draft, match), () -> openUnlessCalled(draft));
    }

    /** "The two discussed the budget" where they did so on the telephone: no meeting beside it. */
    private void openUnlessCalled(Draft draft) {
      boolean called =
          pointing.ofOpenChannel(draft)
              && groups.stream()
                  .filter(group -> group.type() == EventClass.CALL)
                  .filter(group -> !group.onOtherDays(ReportGroup.of(draft)))
                  .anyMatch(group -> group.parties().containsAll(draft.parties()));
      if (!called) {
        open(draft);
      }
    }

    /** "The talks are mediated by Egypt": the talks told before. */
    private Optional<Match> mediated(Draft draft) {
      return Anaphora.onlyMediated(draft) && pointing.refersBack(draft)
          ? best(draft, anaphora::reference)
          : Optional.empty();
    }

    /** Adds who else was there; what nobody has told before is not told by that. */
    private void attend(Draft draft) {
      Draft visit = draft.asVisit();
      Optional<Match> visited =
          pointing.accompanying(draft) ? best(visit, attendance::attended) : Optional.empty();
      if (visited.isPresent()) {
        add(visit, visited.get());
        along(visit);
        return;
      }
      best(draft, attendance::attended)
          .or(() -> pointing.leadsSide(draft) ? led(draft) : Optional.empty())
          .ifPresentOrElse(match -> add(draft, match), () -> openIfListed(draft));
    }

    /** The only occasion at which whoever leads a delegation can have done so. */
    private Optional<Match> led(Draft draft) {
      List<ReportGroup> all =
          groups.stream().filter(group -> attendance.mayBeLed(group, draft)).toList();
      return all.size() == 1
          ? Optional.of(new Match(all.get(0), Verdict.yes(1, "the only occasion told before")))
          : Optional.empty();
    }

    /** Who comes along on a tour is at each of its stops. */
    private void along(Draft visit) {
      List<ReportGroup> stops =
          groups.stream().filter(group -> attendance.onJourney(group, visit)).toList();
      if (stops.stream().anyMatch(stop -> stop.any(pointing::tour))) {
        replace(stops::contains, group -> group.with(visit));
      }
    }

    /** "Participants in the talks included X" tells by itself where they were. */
    private void openIfListed(Draft draft) {
      if (pointing.lists(draft) && pointing.namesContact(draft)) {
        open(draft);
      }
    }

    /** "Both ministers put their names to the accord": the one told before. */
    private Optional<Match> accord(Draft draft) {
      return pointing.definiteAccord(draft) ? best(draft, anaphora::sameAccord) : Optional.empty();
    }

    /** What says least comes last: it may be what others tell. */
    private void attach(List<Draft> drafts, Predicate<Draft> now) {
      drafts.stream()
          .filter(draft -> draft.parties().isEmpty() && now.test(draft))
          .forEach(this::attach);
    }

    private void attach(Draft draft) {
      Optional<Match> meant =
          pointing.refersBack(draft) ? best(draft, anaphora::reference) : Optional.empty();
      meant = meant.or(() -> poll(draft));
      List<Participant> sides = meant.isPresent() ? List.of() : sides(draft);
      if (meant.isPresent()) {
        add(draft, meant.get());
      } else if (!sides.isEmpty()) {
        place(draft.with(sides));
      } else if (NamelessEvents.CLASSES.contains(draft.type()) && !heard(draft)) {
        open(draft);
      }
    }

    /** Of elections that nothing tells apart the article tells one. */
    private Optional<Match> poll(Draft draft) {
      return draft.type() == EventClass.ELECTION
          ? best(draft, anaphora::samePoll)
          : Optional.empty();
    }

    /** "The protests" of an article that tells protests may be any of them. */
    private boolean heard(Draft draft) {
      return NamelessEvents.bare(draft)
          && groups.stream().anyMatch(group -> group.type() == draft.type());
    }

    /** "When the talks failed, both sides went their own way": they talked. */
    private List<Participant> sides(Draft draft) {
      if (!pointing.gathers(draft) || pointing.specified(draft)) {
        return List.of();
      }
      List<Participant> named = sides.in(draft);
      return named.isEmpty() && pointing.refersBack(draft) ? signatories(draft) : named;
    }

    /** "Peru signed a pact with Chile. The talks had lasted for a year." */
    private List<Participant> signatories(Draft draft) {
      return best(draft, anaphora::ledTo).stream()
          .flatMap(match -> match.group().participants().stream())
          .filter(who -> who.entity().isPresent())
          .map(who -> who.as(Role.ACTOR))
          .toList();
    }

    private void open(Draft draft) {
      groups.add(ReportGroup.of(draft));
      note(groups.size() - 1);
    }

    private void add(Draft draft, Match match) {
      Reason reason = new Reason(Reason.Part.OCCASION, "occasion", match.verdict().because());
      replace(match.group()::equals, group -> group.and(draft.because(reason)));
    }

    private void replace(Predicate<ReportGroup> old, UnaryOperator<ReportGroup> change) {
      for (int number = 0; number < groups.size(); number++) {
        if (old.test(groups.get(number))) {
          groups.set(number, change.apply(groups.get(number)));
          note(number);
        }
      }
    }

    private void note(int number) {
      groups
          .get(number)
          .parties()
          .forEach(party -> places.computeIfAbsent(party, p -> new TreeSet<>()).add(number));
    }

    /** The groups in which somebody takes part who does so in the report. */
    private Stream<ReportGroup> sharing(Draft draft) {
      Set<Integer> numbers = new TreeSet<>();
      draft.parties().forEach(party -> numbers.addAll(places.getOrDefault(party, Set.of())));
      return numbers.stream().map(groups::get);
    }

    private Optional<Match> best(Draft draft, BiFunction<ReportGroup, Draft, Verdict> judge) {
      return best(groups.stream(), draft, judge);
    }

    private Optional<Match> best(
        Stream<ReportGroup> among, Draft draft, BiFunction<ReportGroup, Draft, Verdict> judge) {
      return among
          .map(group -> new Match(group, judge.apply(group, draft)))
          .filter(match -> match.verdict().same())
          .max(Comparator.comparingDouble(match -> match.verdict().likelihood()));
    }
  }

  private record Match(ReportGroup group, Verdict verdict) {}
}

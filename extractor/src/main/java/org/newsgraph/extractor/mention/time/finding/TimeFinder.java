package org.newsgraph.extractor.mention.time.finding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.grammar.PredicateGraph;
import org.newsgraph.extractor.grammar.PredicateGraphs;
import org.newsgraph.extractor.grammar.SyntacticFunction;
import org.newsgraph.extractor.grammar.tree.Word;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.time.Tense;
import org.newsgraph.extractor.mention.time.calendar.Days;
import org.newsgraph.extractor.mention.time.calendar.Reading;
import org.newsgraph.extractor.mention.time.calendar.Reference;
import org.newsgraph.extractor.mention.time.calendar.Resolution;
import org.newsgraph.extractor.mention.time.expression.Atom;
import org.newsgraph.extractor.mention.time.expression.MonthsNamingPeople;
import org.newsgraph.extractor.mention.time.expression.TimeGrammar;
import org.newsgraph.extractor.mention.time.expression.TimeMatch;
import org.newsgraph.extractor.mention.time.tense.TenseOf;
import org.newsgraph.extractor.mention.time.tense.Timetable;

/** Finds the time expressions of an article and reads each with what was told before. */
public final class TimeFinder {
  private static final TimeGrammar GRAMMAR = TimeGrammar.load(Resolution.kinds());

  /** Words after which a day lies ahead whatever the tense. */
  private static final Set<String> AHEAD = Lexicon.english().words("day-ahead");

  /** A month, its week and the verb. */
  private static final int FEW = 3;

  private final PredicateGraphs graphs;
  private final PageDays days;
  private final Set<String> surnames;
  private Optional<LocalDate> told = Optional.empty();
  private Optional<Days> latest = Optional.empty();
  private Optional<Sentence> before = Optional.empty();

  private TimeFinder(PredicateGraphs graphs, PageDays days, Set<String> surnames) {
    this.graphs = graphs;
    this.days = days;
    this.surnames = surnames;
  }

  /** The time expressions, in the order of the text. */
  public static List<TimeMention> find(AnnotatedArticle article, PredicateGraphs graphs) {
    TimeFinder finder =
        new TimeFinder(
            graphs, days(article), MonthsNamingPeople.in(article, GRAMMAR.words().of("MONTH")));
    List<TimeMention> mentions = new ArrayList<>();
    article.sentences().forEach(sentence -> finder.read(sentence, mentions));
    return List.copyOf(mentions);
  }

  /** The day from which an article counts: that of its dateline, else of its publication. */
  public static Optional<LocalDate> written(AnnotatedArticle article) {
    return DatelineDay.of(article, GRAMMAR.words())
        .or(() -> article.article().metadata().published());
  }

  /** From which days the sentences of an article's page count. */
  public static PageDays days(AnnotatedArticle article) {
    return PageDays.of(article, written(article));
  }

  private void read(Sentence sentence, List<TimeMention> mentions) {
    forget(sentence);
    List<Atom> atoms = Atom.of(sentence);
    boolean dated = false;
    for (TimeMatch match : GRAMMAR.in(sentence, atoms, surnames)) {
      TimeMention mention = mention(sentence, atoms, match);
      mentions.add(mention);
      if (!ofAnotherEvent(mention) && !(dated && namesEvent(atoms, match))) {
        told = day(mention.reading()).or(() -> told);
        latest = mention.reading().days().or(() -> latest);
        dated |= mention.reading().days().isPresent();
      }
    }
  }

  /** What another entry told is no day to count from. */
  private void forget(Sentence sentence) {
    if (before.filter(last -> days.apart(last, sentence)).isPresent()) {
      told = Optional.empty();
      latest = Optional.empty();
    }
    before = Optional.of(sentence);
  }

  /** "the April 20 fire": which fire it was, whatever the sentence tells of it and when. */
  private static boolean namesEvent(List<Atom> atoms, TimeMatch match) {
    return match.is("date")
        && match.parts().keySet().containsAll(Set.of("MONTH", "DAY"))
        && !match.parts().containsKey("YEAR")
        && match.from() > 0
        && atoms.get(match.from() - 1).token().isDeterminer()
        && match.end() < atoms.size()
        && atoms.get(match.end()).token().isNoun();
  }

  /** "last Sunday's marches" look back and away from the story. */
  private static boolean ofAnotherEvent(TimeMention mention) {
    return mention.graph().is(mention.head(), SyntacticFunction.OWNER);
  }

  private TimeMention mention(Sentence sentence, List<Atom> atoms, TimeMatch match) {
    int first = atoms.get(match.from()).token().index();
    int end = atoms.get(match.end() - 1).token().index() + 1;
    PredicateGraph graph = graphs.of(sentence.index());
    Tense tense = tense(graph, atoms, match);
    return new TimeMention(
        graph,
        first,
        end,
        match,
        new Reference(from(sentence, match, tense), days.until(sentence), tense, told, latest));
  }

  private Optional<LocalDate> from(Sentence sentence, TimeMatch match, Tense tense) {
    boolean open =
        match.is("weekday")
            && tense == Tense.PAST
            && match
                .number("WEEKDAY")
                .filter(day -> days.mayBeLater(sentence, DayOfWeek.of(day)))
                .isPresent();
    return open ? Optional.empty() : days.of(sentence);
  }

  private static Tense tense(PredicateGraph graph, List<Atom> atoms, TimeMatch match) {
    if (ahead(atoms, match)) {
      return Tense.FUTURE;
    }
    if (namesEvent(atoms, match)) {
      return Tense.PAST;
    }
    Word last = graph.word(atoms.get(match.end() - 1).token().index());
    if (match.is("date") && !match.parts().containsKey("YEAR") && appointed(graph, last)) {
      return Tense.OPEN;
    }
    boolean timed = match.is("weekday") || match.is("thisweekend");
    if (timed && !owner(atoms, match) && Timetable.tells(graph, last)) {
      return Tense.FUTURE;
    }
    boolean before = match.is("weekday") && beforeEvent(atoms, match);
    return before ? Tense.OPEN : TenseOf.word(graph, last);
  }

  /** "had been scheduled for the second week of April": ahead of the scheduling, by now or not. */
  private static boolean appointed(PredicateGraph graph, Word date) {
    return graph.upwards(date).stream()
        .limit(FEW)
        .filter(noun -> graph.preposition(noun).equals("for"))
        .flatMap(noun -> graph.above(noun).stream())
        .anyMatch(verb -> verb.isParticiple() && verb.has("planning"));
  }

  /** "said before an emergency meeting Sunday", "ahead of Thursday's vote". */
  private static boolean beforeEvent(List<Atom> atoms, TimeMatch match) {
    int at = match.from() - 1;
    boolean on = at >= 0 && atoms.get(at).lower().equals("on");
    at -= on ? 1 : 0;
    int nouns = at;
    while (at >= 0 && inNounPhrase(atoms.get(at).token())) {
      at--;
    }
    boolean phrase = at < nouns || owner(atoms, match);
    return phrase
        && at >= 0
        && (atoms.get(at).lower().equals("before")
            || (at > 0
                && atoms.get(at).lower().equals("of")
                && atoms.get(at - 1).lower().equals("ahead")));
  }

  private static boolean inNounPhrase(Token token) {
    return token.isPremodifier()
        || token.isDeterminer()
        || token.isPossessivePronoun()
        || token.isGerund();
  }

  private static boolean owner(List<Atom> atoms, TimeMatch match) {
    return match.end() < atoms.size() && atoms.get(match.end()).token().isOwnerMark();
  }

  private static boolean ahead(List<Atom> atoms, TimeMatch match) {
    return match.from() > 0
        && !owner(atoms, match)
        && AHEAD.contains(atoms.get(match.from() - 1).lower());
  }

  private static Optional<LocalDate> day(Reading reading) {
    return reading.days().filter(days -> days.earliest().equals(days.latest())).map(Days::earliest);
  }
}

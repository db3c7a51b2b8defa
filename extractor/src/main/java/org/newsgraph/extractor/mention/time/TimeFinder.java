package org.newsgraph.extractor.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;

/** Finds the time expressions of an article and reads each with what was told before. */
final class TimeFinder {
  private static final TimeGrammar GRAMMAR = TimeGrammar.load();

  /** Words after which a day lies ahead whatever the tense. */
  private static final Set<String> AHEAD = WordLists.TIME.list("ahead");

  private final Optional<LocalDate> published;
  private final Set<String> surnames;
  private Optional<LocalDate> told = Optional.empty();
  private Optional<Days> latest = Optional.empty();

  private TimeFinder(Optional<LocalDate> published, Set<String> surnames) {
    this.published = published;
    this.surnames = surnames;
  }

  static List<TimeMention> find(AnnotatedArticle article) {
    TimeFinder finder =
        new TimeFinder(
            DatelineDay.of(article, GRAMMAR.words())
                .or(() -> article.article().metadata().published()),
            MonthNames.in(article, GRAMMAR.words().of("MONTH")));
    List<TimeMention> mentions = new ArrayList<>();
    article.sentences().forEach(sentence -> finder.read(sentence, mentions));
    return List.copyOf(mentions);
  }

  private void read(Sentence sentence, List<TimeMention> mentions) {
    List<Atom> atoms = Atom.of(sentence);
    for (TimeMatch match : GRAMMAR.in(sentence, atoms, surnames)) {
      TimeMention mention = mention(sentence, atoms, match);
      mentions.add(mention);
      if (!ofAnotherEvent(mention)) {
        told = day(mention.reading()).or(() -> told);
        latest = mention.reading().days().or(() -> latest);
      }
    }
  }

  /** "last Sunday's marches" look back and away from the story. */
  private static boolean ofAnotherEvent(TimeMention mention) {
    return mention
        .sentence()
        .arc(mention.head())
        .filter(arc -> arc.relation().equals("nmod:poss"))
        .isPresent();
  }

  private TimeMention mention(Sentence sentence, List<Atom> atoms, TimeMatch match) {
    int first = atoms.get(match.from()).token().index();
    int end = atoms.get(match.end() - 1).token().index() + 1;
    Tense tense = tense(sentence, atoms, match);
    return new TimeMention(
        sentence, first, end, match, new Reference(published, tense, told, latest));
  }

  private static Tense tense(Sentence sentence, List<Atom> atoms, TimeMatch match) {
    if (ahead(atoms, match)) {
      return Tense.FUTURE;
    }
    boolean before = match.is("weekday") && beforeEvent(atoms, match);
    return before ? Tense.OPEN : TenseOf.word(sentence, atoms.get(match.end() - 1).token().index());
  }

  /** "said before an emergency meeting Sunday", "ahead of Thursday's vote". */
  private static boolean beforeEvent(List<Atom> atoms, TimeMatch match) {
    int at = match.from() - 1;
    boolean on = at >= 0 && atoms.get(at).lower().equals("on");
    at -= on ? 1 : 0;
    int nouns = at;
    while (at >= 0 && atoms.get(at).token().tag().matches("DT|JJ|NN.*|PRP\\$|POS|CD|HYPH|VBG")) {
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

  private static boolean owner(List<Atom> atoms, TimeMatch match) {
    return match.end() < atoms.size() && atoms.get(match.end()).token().tag().equals("POS");
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

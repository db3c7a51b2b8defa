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
  private Optional<LocalDate> told = Optional.empty();
  private Optional<Days> latest = Optional.empty();

  private TimeFinder(Optional<LocalDate> published) {
    this.published = published;
  }

  static List<TimeMention> find(AnnotatedArticle article) {
    TimeFinder finder = new TimeFinder(article.article().metadata().published());
    List<TimeMention> mentions = new ArrayList<>();
    article.sentences().forEach(sentence -> finder.read(sentence, mentions));
    return List.copyOf(mentions);
  }

  private void read(Sentence sentence, List<TimeMention> mentions) {
    List<Atom> atoms = Atom.of(sentence);
    for (TimeMatch match : GRAMMAR.in(atoms)) {
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
    Tense tense = ahead(atoms, match) ? Tense.FUTURE : TenseOf.word(sentence, end - 1);
    return new TimeMention(
        sentence, first, end, match, new Reference(published, tense, told, latest));
  }

  private static boolean ahead(List<Atom> atoms, TimeMatch match) {
    return match.from() > 0 && AHEAD.contains(atoms.get(match.from() - 1).lower());
  }

  private static Optional<LocalDate> day(Reading reading) {
    return reading.days().filter(days -> days.earliest().equals(days.latest())).map(Days::earliest);
  }
}

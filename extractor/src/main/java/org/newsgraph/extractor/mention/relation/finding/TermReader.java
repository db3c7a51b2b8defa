package org.newsgraph.extractor.mention.relation.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.TimeExpression;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.relation.Term;
import org.newsgraph.extractor.mention.relation.unit.Unit;
import org.newsgraph.extractor.mention.time.PartialDate;

/** Reads since when and until when an office is held: "since 2019", "from 2009 to 2013". */
final class TermReader {
  private static final int NEAR = 6;
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final Set<String> BEGINS = Lexicon.english().words("term-beginning");
  private static final Set<String> OPENS = Lexicon.english().words("from-time");
  private static final Set<String> CLOSES = Lexicon.english().words("until-time");
  private static final Set<String> ON = Lexicon.english().words("on-time");

  private final AnnotatedArticle article;

  TermReader(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * @param former whether other words already say that it is over
   */
  Term read(Sentence sentence, List<Unit> line, Binding binding, boolean former) {
    int end = line.get(binding.end() - 1).endToken();
    List<TimeExpression> dates =
        article
            .timesIn(sentence.index())
            .filter(time -> DATE.matcher(time.value()).matches())
            .filter(time -> time.firstToken() >= end && time.firstToken() <= end + NEAR)
            .toList();
    Optional<PartialDate> since =
        date(sentence, dates, OPENS).or(() -> began(sentence, dates, binding));
    Optional<PartialDate> until =
        date(sentence, dates, CLOSES).or(() -> since.flatMap(from -> second(sentence, dates)));
    return new Term(former || until.filter(this::past).isPresent(), since, until);
  }

  /** "who became president in 2014". */
  private static Optional<PartialDate> began(
      Sentence sentence, List<TimeExpression> dates, Binding binding) {
    boolean begins =
        binding.verb().flatMap(Unit::verb).filter(v -> BEGINS.contains(v.lemma())).isPresent();
    return begins ? date(sentence, dates, ON) : Optional.empty();
  }

  /** "between 2009 and 2013". */
  private static Optional<PartialDate> second(Sentence sentence, List<TimeExpression> dates) {
    return dates.size() > 1 && before(sentence, dates.get(0)).equals("between")
        ? Optional.of(new PartialDate(dates.get(1).value()))
        : Optional.empty();
  }

  private static Optional<PartialDate> date(
      Sentence sentence, List<TimeExpression> dates, Set<String> prepositions) {
    return dates.stream()
        .filter(time -> prepositions.contains(before(sentence, time)))
        .findFirst()
        .map(time -> new PartialDate(time.value()));
  }

  private static String before(Sentence sentence, TimeExpression time) {
    return time.firstToken() == 0
        ? ""
        : sentence.token(time.firstToken() - 1).text().toLowerCase(Locale.ROOT);
  }

  /** An end that lies ahead of the publication day is still to come. */
  private boolean past(PartialDate end) {
    Optional<LocalDate> published = article.article().metadata().published();
    return published.isEmpty() || !end.earliest().isAfter(published.get());
  }
}

package org.newsgraph.extractor.fact.setting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.event.Trigger;
import org.newsgraph.extractor.mention.syntax.Syntax;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/**
 * The day that the sentence before sets, though it tells no contact itself: "The chancellor
 * apologised on Friday. Over dinner he had met the premier."
 */
final class SceneDay implements SettingSource {
  private final AnnotatedArticle article;
  private final Entities entities;
  private final EventTimes times;
  private final Lexicon words;

  /**
   * @param words the lists "daytime", "counts-time", "of-day-part" and "saying"
   */
  SceneDay(AnnotatedArticle article, Entities entities, EventTimes times, Lexicon words) {
    this.words = words;
    this.article = article;
    this.entities = entities;
    this.times = times;
  }

  @Override
  public String id() {
    return "scene-day";
  }

  @Override
  public String example() {
    return "apologised on Friday. Over dinner he had met the premier";
  }

  /** The day of the scene in which a group is first told; nothing where none is set. */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    Trigger told = group.first().mention().trigger();
    boolean open = group.time().isEmpty() && group.type().isContact() && group.status().isFact();
    return open
            && told.sentence() > 0
            && goesOn(told)
            && (partOfDay(told) || timeless(told))
            && (partOfDay(told) || shares(group, told.sentence() - 1))
        ? new Setting(Optional.empty(), Optional.empty(), day(told.sentence() - 1))
        : Setting.UNKNOWN;
  }

  /** Whether no word beside a trigger counts time: "on the third day of the crisis". */
  private boolean timeless(Trigger told) {
    Syntax syntax = new Syntax(article.sentences().get(told.sentence()));
    return Stream.concat(Stream.of(told.token()), syntax.governor(told.token()).stream())
        .flatMap(word -> syntax.children(word, "obl", "nmod", "obl:tmod", "advmod").stream())
        .noneMatch(word -> words.has(syntax.lemma(word), "counts-time"));
  }

  private Optional<EventTime> day(int sentence) {
    return saying(new Syntax(article.sentences().get(sentence)))
        ? Optional.empty()
        : times.toldIn(sentence).map(EventTime::ofAnother);
  }

  /** The day on which somebody spoke sets no scene. */
  private boolean saying(Syntax syntax) {
    return IntStream.range(0, syntax.size())
        .filter(word -> syntax.governor(word).isEmpty())
        .anyMatch(word -> words.words("saying").contains(syntax.lemma(word)));
  }

  /**
   * Whether a sentence goes on with what the one before tells: in the past, and in its paragraph,
   * if it is not "the meeting" that ended so.
   */
  private boolean goesOn(Trigger told) {
    Sentence sentence = article.sentences().get(told.sentence());
    Syntax syntax = new Syntax(sentence);
    int gap = sentence.block() - article.sentences().get(told.sentence() - 1).block();
    boolean tied = theNoun(syntax, told.token()) || partOfDay(told);
    boolean near = gap == 0 || (gap == 1 && tied);
    return near
        && (syntax.isVerb(told.token()) || theNoun(syntax, told.token()))
        && syntax.pathToRoot(told.token()).stream()
            .filter(word -> syntax.isVerb(word) || syntax.has(word, "cop"))
            .findFirst()
            .filter(
                predicate -> main(syntax, predicate) && past(syntax, predicate, partOfDay(told)))
            .isPresent();
  }

  /** "Over breakfast", "in the evening": of the day that is being told. */
  private boolean partOfDay(Trigger told) {
    Syntax syntax = new Syntax(article.sentences().get(told.sentence()));
    return IntStream.range(0, told.token())
        .filter(noun -> words.words("daytime").contains(syntax.lemma(noun)))
        .map(noun -> syntax.word(noun - 1 < 0 ? 0 : noun - 1).equals("the") ? noun - 2 : noun - 1)
        .anyMatch(word -> word == 0 && words.has(syntax.word(word), "of-day-part"));
  }

  private static boolean theNoun(Syntax syntax, int noun) {
    return syntax.isNoun(noun)
        && syntax.children(noun, "det").stream().anyMatch(det -> syntax.word(det).equals("the"));
  }

  private static boolean main(Syntax syntax, int predicate) {
    return syntax.governor(predicate).isEmpty()
        || (syntax.relation(predicate).equals("conj")
            && syntax
                .governor(predicate)
                .filter(above -> syntax.governor(above).isEmpty())
                .isPresent());
  }

  /** What "had" taken place did so before, if it is not "over breakfast". */
  private static boolean past(Syntax syntax, int predicate, boolean thatDay) {
    return syntax.tag(predicate).equals("VBD")
        || syntax.children(predicate, "aux", "aux:pass", "cop").stream()
            .map(syntax::word)
            .anyMatch(
                helper ->
                    Lexicon.english().has(helper, "past-helper")
                        || (thatDay && helper.equals("had")));
  }

  private boolean shares(ReportGroup group, int sentence) {
    Set<Integer> there = new HashSet<>();
    entities
        .mentions()
        .in(sentence)
        .flatMap(mention -> entities.namedBy(mention).stream())
        .map(Entity::id)
        .forEach(there::add);
    return group.participants().stream()
        .anyMatch(who -> who.entity().filter(entity -> there.contains(entity.id())).isPresent());
  }
}

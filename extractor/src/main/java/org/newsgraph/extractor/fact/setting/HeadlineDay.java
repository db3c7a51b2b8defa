package org.newsgraph.extractor.fact.setting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Block;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.fact.setting.place.SettingSource;
import org.newsgraph.extractor.mention.event.finding.Trigger;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.extractor.mention.time.event.EventTimes;

/** A headline has no day: the first paragraph tells the same in the same words, with the day. */
final class HeadlineDay implements SettingSource {
  private final AnnotatedArticle article;
  private final EventTimes times;

  HeadlineDay(AnnotatedArticle article, EventTimes times) {
    this.article = article;
    this.times = times;
  }

  @Override
  public String id() {
    return "headline-day";
  }

  @Override
  public String example() {
    return "PREMIER VISITS ROME … The premier visited Rome on Monday";
  }

  /** The day of what a headline tells; nothing for what no headline tells. */
  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    Optional<EventTime> time =
        group.time().isPresent() || !group.type().isContact()
            ? Optional.empty()
            : group.drafts().stream()
                .map(draft -> draft.mention().trigger())
                .filter(this::inHeadline)
                .flatMap(this::day)
                .findFirst();
    return new Setting(Optional.empty(), Optional.empty(), time);
  }

  private boolean inHeadline(Trigger trigger) {
    return kind(article.sentences().get(trigger.sentence())) == Block.Kind.HEADLINE;
  }

  private Stream<EventTime> day(Trigger trigger) {
    String lemma = article.sentences().get(trigger.sentence()).token(trigger.token()).lemma();
    return article.sentences().stream()
        .filter(sentence -> kind(sentence) == Block.Kind.PARAGRAPH)
        .limit(1)
        .flatMap(first -> times.dated(first.index(), lemma).stream());
  }

  private Block.Kind kind(Sentence sentence) {
    return article.article().blocks().get(sentence.block()).kind();
  }
}

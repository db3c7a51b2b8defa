package org.newsgraph.extractor.fact.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.Reason.Part;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.Factuality;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.Argument;
import org.newsgraph.extractor.mention.event.finding.EventMention;
import org.newsgraph.extractor.mention.time.EventTime;

/** What the sentence of a report itself gave to it, and what it named that was turned down. */
final class SentenceReasons {
  private static final String STEP = "draft";

  private final EventMention mention;
  private final String text;

  /**
   * @param text of the article
   */
  SentenceReasons(EventMention mention, String text) {
    this.mention = mention;
    this.text = text;
  }

  /** A draft with the reasons for its participants, place, day, status and source. */
  Draft in(Draft draft) {
    List<Reason> reasons = new ArrayList<>();
    mention.arguments().forEach(argument -> reasons.add(participant(draft, argument)));
    place(draft.setting()).ifPresent(reasons::add);
    draft.setting().time().map(this::day).ifPresent(reasons::add);
    reasons.add(status(draft.status()));
    mention
        .source()
        .map(source -> new Reason(Part.SOURCE, STEP, "“" + source.words() + "” says so"))
        .ifPresent(reasons::add);
    Draft explained = draft;
    for (Reason reason : reasons) {
      explained = explained.because(reason);
    }
    return explained;
  }

  private static Reason participant(Draft draft, Argument argument) {
    String means =
        draft.participants().stream()
            .filter(who -> who.mention().equals(argument.mention()))
            .map(Participant::party)
            .map(Party::name)
            .collect(Collectors.joining(", "));
    String steps =
        argument.steps().stream()
            .map(SentenceReasons::lower)
            .collect(Collectors.joining(", ", " by ", ""));
    String words =
        "“"
            + argument.mention().text()
            + "”, "
            + argument.slot()
            + (argument.steps().isEmpty() ? "" : steps)
            + ": ";
    return new Reason(
        Part.PARTICIPANTS,
        STEP,
        words
            + (means.isEmpty()
                ? "turned down, nobody known, no "
                    + lower(argument.kind())
                    + ", for which the rule asks, or no other than those here"
                : means));
  }

  private Optional<Reason> place(Setting setting) {
    String named =
        mention.places().stream()
            .map(EntityMention::text)
            .collect(Collectors.joining("”, “", "“", "”"));
    return setting
        .place()
        .map(Entity::name)
        .map(
            place ->
                new Reason(
                    Part.PLACE,
                    STEP,
                    place
                        + (mention.places().isEmpty()
                            ? ": beside the day, or “there”"
                            : ": the sentence names " + named)));
  }

  private Reason day(EventTime time) {
    String day = time.date().map(date -> date.iso()).orElse(time.earliest() + ".." + time.latest());
    String words = time.words().map(span -> "“" + span.of(text) + "”, ").orElse("");
    return new Reason(Part.DAY, STEP, day + ": " + words + lower(time.basis()));
  }

  private Reason status(Status status) {
    Factuality said = mention.factuality();
    if (status != said.status()) {
      return new Reason(
          Part.STATUS,
          STEP,
          lower(status) + ": its day lies ahead of the article, not " + lower(said.status()));
    }
    String by =
        said.assumed()
            ? "a bare noun, no word decides it"
            : said.distance() == 0
                ? "by the form of its own words"
                : said.distance() == 1
                    ? "by the word above it"
                    : "by a word " + said.distance() + " steps above it";
    return new Reason(Part.STATUS, STEP, lower(status) + ": " + by);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

package org.newsgraph.extractor.fact.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Reason;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;
import org.newsgraph.extractor.mention.event.finding.EventMention;

/**
 * An event mention with its participants and its setting as entities, before the article's reports
 * are compared.
 *
 * @param reasons what was decided on it so far, and why
 */
public record Draft(
    EventMention mention,
    List<Participant> participants,
    Setting setting,
    Status status,
    List<Reason> reasons) {
  public Draft {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(setting);
    Objects.requireNonNull(status);
    participants = List.copyOf(participants);
    reasons = List.copyOf(reasons);
  }

  /** Everybody who takes part, each once. */
  public Set<Party> parties() {
    Set<Party> parties = new LinkedHashSet<>();
    participants.forEach(participant -> parties.add(participant.party()));
    return Collections.unmodifiableSet(parties);
  }

  public EventClass type() {
    return mention.type();
  }

  /** Where its trigger begins in the text, which tells it from all others of its article. */
  public int begin() {
    return mention.trigger().span().begin();
  }

  public int sentence() {
    return mention.trigger().sentence();
  }

  /** The same report with others who take part. */
  public Draft with(List<Participant> others) {
    return new Draft(mention, others, setting, status, reasons);
  }

  /** Those to whom it is done. */
  public Stream<Participant> recipients() {
    return participants.stream().filter(who -> who.role() == Role.RECIPIENT);
  }

  /** The same report, done to somebody whom another tells. */
  Draft to(Participant who, String step, String why) {
    List<Participant> all = new ArrayList<>(participants);
    all.add(new Participant(who.party(), Role.RECIPIENT, who.mention(), who.onBehalfOf()));
    return with(all)
        .because(new Reason(Reason.Part.PARTICIPANTS, step, who.party().name() + ": " + why));
  }

  /** The same report, and why something in it is so. */
  public Draft because(Reason reason) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Draft(mention, participants, setting, status, all);
  }

  /** Whether no word says that it took place: a bare noun. */
  public boolean assumed() {
    return status == Status.HAPPENED && mention.factuality().assumed();
  }

  public int sentencesTo(Draft other) {
    return Math.abs(sentence() - other.sentence());
  }

  /** The same report with another status. */
  public Draft as(Status other) {
    return new Draft(mention, participants, setting, other, reasons);
  }

  /** Who "was accompanied by X" travelled with X. */
  public Draft asVisit() {
    List<Participant> visitors = participants.stream().map(who -> who.as(Role.VISITOR)).toList();
    return as(EventClass.VISIT).with(visitors);
  }

  /** The same words, telling an event of another class. */
  public Draft as(EventClass type) {
    return new Draft(mention.as(type), participants, setting, status, reasons);
  }

  /** The same report, with place or time told elsewhere where it has none itself. */
  public Draft at(Setting where) {
    return new Draft(mention, participants, setting.or(where), status, reasons);
  }
}

package org.newsgraph.extractor.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.extractor.fact.Event;
import org.newsgraph.extractor.fact.Extraction;
import org.newsgraph.extractor.fact.Occasion;
import org.newsgraph.extractor.fact.Participant;
import org.newsgraph.extractor.fact.Party;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.time.EventTime;
import org.newsgraph.store.vocabulary.Ng;
import org.newsgraph.store.vocabulary.Sem;

/** The reports of an article: one per trigger. */
final class ReportTriples {
  private final Sheet sheet;
  private final MentionTriples mentions;
  private final StandingTriples standing;
  private final StateOfPlace states;

  ReportTriples(Sheet sheet, Extraction extraction) {
    this.sheet = sheet;
    this.mentions = new MentionTriples(sheet, extraction);
    this.standing = new StandingTriples(sheet);
    this.states = new StateOfPlace(sheet, extraction);
  }

  void write(List<Event> events, List<Occasion> occasions) {
    events.forEach(this::write);
    for (Occasion occasion : occasions) {
      sheet.add(
          iri(occasion.first()),
          occasion.same() ? Ng.SAME_OCCASION_AS : Ng.OTHER_OCCASION_THAN,
          iri(occasion.second()));
    }
  }

  private void write(Event event) {
    Node report = iri(event);
    sheet.add(report, RDF.Nodes.type, Ng.REPORT);
    sheet.add(report, Ng.EVENT_TYPE, Terms.of(event.type()));
    event.subtype().ifPresent(subtype -> sheet.add(report, Ng.EVENT_SUBTYPE, Ng.term(subtype)));
    event.participants().forEach(who -> participant(report, who));
    setting(report, event.setting());
    standing.write(report, event.standing(), event.evidence());
    sheet.addText(report, Ng.TOPIC, event.matter().topic());
    sheet.addText(report, Ng.AMOUNT, event.matter().amount());
  }

  private Node iri(Event event) {
    int begin = sheet.offset(event.evidence().trigger().begin());
    int end = sheet.offset(event.evidence().trigger().end());
    EventClass type = event.type();
    return sheet.part("report=" + begin + "," + end + "," + type.localName());
  }

  private void participant(Node report, Participant who) {
    Node party = sheet.party(who.party());
    if (who.party() instanceof Party.Group group) {
      group(party, group);
    }
    sheet.add(report, Sem.HAS_ACTOR, party);
    sheet.add(report, Terms.of(who.role()), party);
    sheet.add(report, Ng.ACTOR_MENTION, mentions.participant(who));
    who.onBehalfOf().ifPresent(body -> sheet.add(report, Ng.ON_BEHALF_OF, sheet.entity(body)));
  }

  private void group(Node node, Party.Group group) {
    sheet.add(node, RDF.Nodes.type, Ng.GROUP);
    sheet.addText(node, RDFS.Nodes.label, Optional.of(group.name()));
    sheet.add(node, Ng.GROUP_KIND, Ng.groupKind(group.kind()));
    group.owner().ifPresent(owner -> sheet.add(node, Ng.GROUP_OF, sheet.entity(owner)));
  }

  private void setting(Node report, Setting setting) {
    setting.place().ifPresent(place -> sheet.add(report, Sem.HAS_PLACE, sheet.entity(place)));
    states.of(setting).ifPresent(state -> sheet.add(report, Ng.COUNTRY, state));
    setting.time().ifPresent(time -> time(report, time));
  }

  private void time(Node report, EventTime time) {
    time.date().ifPresent(date -> sheet.addTyped(report, Ng.DATE, date.iso(), Dates.type(date)));
    sheet.addTyped(report, Ng.EARLIEST, time.earliest().toString(), XSDDatatype.XSDdate);
    sheet.addTyped(report, Ng.LATEST, time.latest().toString(), XSDDatatype.XSDdate);
    time.endDate()
        .ifPresent(
            last -> sheet.addTyped(report, Ng.END_DATE, last.toString(), XSDDatatype.XSDdate));
    sheet.add(report, Ng.DATE_BASIS, Terms.of(time.basis()));
    time.words().ifPresent(words -> sheet.add(report, Ng.TIME_MENTION, mentions.time(words)));
  }
}

package org.newsgraph.extractor.fact.setting.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Claim;
import org.newsgraph.extractor.fact.HomeState;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;

/** Whoever comes to an office of state, or leaves it, does so in that state. */
public final class OfficeCountry implements SettingSource {
  private static final Set<EventClass> OF_OFFICE =
      EnumSet.of(EventClass.APPOINTMENT, EventClass.DEPARTURE, EventClass.ELECTION);

  private final List<Claim> relations;
  private final HomeState homes;

  public OfficeCountry(List<Claim> relations, HomeState homes) {
    this.relations = List.copyOf(relations);
    this.homes = homes;
  }

  @Override
  public String id() {
    return "office-country";
  }

  @Override
  public String example() {
    return "The premier of Peru resigned";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    return OF_OFFICE.contains(group.type()) && group.setting().isEmpty()
        ? Place.only(
            group.participants().stream()
                .flatMap(who -> who.entity().stream())
                .filter(who -> who.type() == EntityType.PERSON)
                .flatMap(this::states))
        : Setting.UNKNOWN;
  }

  /** The states in which somebody holds an office by what the article says, else is known to. */
  private Stream<Entity> states(Entity person) {
    List<Entity> told =
        relations.stream()
            .filter(relation -> relation.type().isOfState())
            .filter(relation -> relation.subject().id() == person.id())
            .flatMap(relation -> relation.object().stream())
            .filter(state -> state.type() == EntityType.COUNTRY)
            .toList();
    return told.isEmpty() ? homes.ruledBy(person).stream() : told.stream();
  }
}

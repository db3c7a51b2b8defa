package org.newsgraph.extractor.fact.setting.place;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.extractor.entity.Entities;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.draft.Draft;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;

/** A country that is attacked is attacked there, if no other place is told: "invaded Kuwait". */
public final class AttackedCountry implements SettingSource {
  private final Entities entities;

  public AttackedCountry(Entities entities) {
    this.entities = entities;
  }

  @Override
  public String id() {
    return "attacked-country";
  }

  @Override
  public String example() {
    return "Iraq invaded Kuwait";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    return group.type() == EventClass.ASSAULT
            && group.setting().isEmpty()
            && group.drafts().stream().allMatch(this::namesNoOther)
        ? Stream.of(Role.VICTIM, Role.RECIPIENT)
            .map(role -> Place.only(hit(group, role)))
            .filter(where -> where.place().isPresent())
            .findFirst()
            .orElse(Setting.UNKNOWN)
        : Setting.UNKNOWN;
  }

  /** "stormed the Saudi embassy in Tehran": not in Saudi Arabia. */
  private boolean namesNoOther(Draft told) {
    return entities
        .mentions()
        .in(told.sentence())
        .filter(EntityMention::isName)
        .flatMap(name -> entities.namedBy(name).stream())
        .filter(Place::is)
        .allMatch(place -> told.participants().stream().anyMatch(who -> who.party().is(place)));
  }

  /** Whom the words name themselves: not the land of "the Saudi embassy". */
  private static Stream<Entity> hit(ReportGroup group, Role role) {
    return group.participants().stream()
        .filter(who -> who.role() == role && who.mention().isName())
        .flatMap(who -> who.entity().stream())
        .filter(Place::is);
  }
}

package org.newsgraph.extractor.fact.setting.place;

import java.util.List;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.mention.event.Role;
import org.newsgraph.extractor.mention.event.Status;

/** Help that is given to a country is given there: "delivered aid to Peru"; a pledge is not. */
public final class AidedCountry implements SettingSource {
  @Override
  public String id() {
    return "aided-country";
  }

  @Override
  public String example() {
    return "Norway delivered aid to Peru";
  }

  @Override
  public Setting settingFor(ReportGroup group, List<ReportGroup> all) {
    return group.type() == EventClass.AID
            && group.setting().isEmpty()
            && group.status() == Status.HAPPENED
        ? Place.only(
            group.participants().stream()
                .filter(who -> who.role() == Role.RECIPIENT)
                .filter(who -> who.mention().isName())
                .flatMap(who -> who.entity().stream())
                .filter(who -> who.type() == EntityType.COUNTRY))
        : Setting.UNKNOWN;
  }
}

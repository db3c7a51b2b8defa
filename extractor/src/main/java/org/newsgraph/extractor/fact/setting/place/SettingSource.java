package org.newsgraph.extractor.fact.setting.place;

import java.util.List;
import org.newsgraph.extractor.fact.Setting;
import org.newsgraph.extractor.fact.occasion.ReportGroup;

/** One way in which an article tells, beside its reports, where or when an event took place. */
public interface SettingSource {
  /** What it is called in a trace. */
  String id();

  /** Words from which it takes a place or a day. */
  String example();

  /**
   * Place and time that it gives to a group; nothing where it tells none.
   *
   * @param all every group of the article, this one among them
   */
  Setting settingFor(ReportGroup group, List<ReportGroup> all);
}

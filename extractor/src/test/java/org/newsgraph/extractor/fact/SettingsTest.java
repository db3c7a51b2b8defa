package org.newsgraph.extractor.fact;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.mention.time.PartialDate;

/** Where and when contacts took place, over the short texts of {@code settings.tsv}. */
class SettingsTest {
  @TempDir static Path folder;
  private static ShortTexts texts;
  private static ShortTexts scenes;

  @BeforeAll
  static void load() {
    texts = new ShortTexts("settings", folder);
    scenes = new ShortTexts("scenes", folder.resolve("scenes"));
  }

  @TestFactory
  Stream<DynamicTest> textsGiveThesePlacesAndDays() {
    return ShortTexts.tests("settings", SettingsTest::told);
  }

  @TestFactory
  Stream<DynamicTest> textsGiveActsThesePlacesAndDays() {
    return ShortTexts.tests("scenes", text -> told(scenes.events(text, type -> !type.isContact())));
  }

  private static String told(String text) {
    return told(texts.contacts(text));
  }

  private static String told(Collection<List<Event>> events) {
    return events.stream()
        .map(
            reports ->
                reports.get(0).type().localName()
                    + " "
                    + words(
                        reports.stream()
                            .map(Event::setting)
                            .reduce(Setting::or)
                            .orElse(Setting.UNKNOWN)))
        .collect(Collectors.joining(" | "));
  }

  private static String words(Setting setting) {
    String place = setting.place().map(Entity::name).orElse("-");
    String day = setting.time().flatMap(time -> time.date()).map(PartialDate::iso).orElse("-");
    return place + " " + day;
  }
}

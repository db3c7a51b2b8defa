package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A room is one that a person can hold in the head, and rooms do not know each other in circles.
 */
class RoomSizesTest {
  private static final int MOST = 16;
  private static final String HOUSE = "org.newsgraph.";

  /** Rooms that are still larger, with their size; they may become smaller and never larger. */
  private static final Map<String, Integer> LARGER =
      Map.ofEntries(
          Map.entry("extractor.grammar.repair", 28), // one class a fault of the parser
          Map.entry("extractor.article.page", 26),
          Map.entry("extractor.mention.relation", 23),
          Map.entry("extractor.annotation", 22),
          Map.entry("extractor.graph", 21),
          Map.entry("extractor.entity.link", 21),
          Map.entry("extractor.article", 21),
          Map.entry("extractor.grammar", 18),
          Map.entry("extractor.annotation.parser", 17),
          Map.entry("queries.view", 25),
          Map.entry("queries.index", 25));

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.newsgraph");
  }

  @Test
  void noRoomHasMoreTypesThanAPersonCanHoldInTheHead() {
    Map<String, Long> sizes =
        house.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(type -> room(type), TreeMap::new, Collectors.counting()));
    sizes.entrySet().removeIf(room -> room.getValue() <= LARGER.getOrDefault(room.getKey(), MOST));
    assertThat(sizes)
        .as("rooms of more than %d types; divide them by what they do", MOST)
        .isEmpty();
  }

  @Test
  void roomsDoNotKnowEachOtherInCircles() {
    SlicesRuleDefinition.slices()
        .matching("org.newsgraph.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(within("extractor.article"), within("extractor.article"))
        .ignoreDependency(within("extractor.mention.event"), within("extractor.mention.event"))
        .ignoreDependency(within("store"), within("store"))
        .because("a room is read by itself; those that are left out here are still to be parted")
        .check(house);
  }

  private static DescribedPredicate<JavaClass> within(String room) {
    return JavaClass.Predicates.resideInAPackage(HOUSE + room + "..");
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(HOUSE.length());
  }
}

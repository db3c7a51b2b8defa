package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A room is one that a person can hold in the head, and neither rooms nor classes know each other
 * in circles.
 */
class RoomSizesTest {
  private static final int MOST = 16;
  private static final String HOUSE = "org.newsgraph.";

  /** Rooms that are larger, with their size and why: none grows unseen. */
  private static final Map<String, Integer> LARGER =
      Map.ofEntries(
          Map.entry("extractor.grammar.repair", 48), // one class a fault of the parser
          Map.entry("extractor.grammar", 18), // one class a relation, behind one door
          Map.entry("extractor.mention.name.witness", 17), // one class a reason for a name
          Map.entry("extractor.annotation.parser", 17)); // one network, and how its file is read

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
        .because("a room is read by itself")
        .check(house);
  }

  @Test
  void classesDoNotKnowEachOtherInCircles() {
    SlicesRuleDefinition.slices()
        .assignedFrom(new ByOutermostClass())
        .should()
        .beFreeOfCycles()
        .because("a class is read after those that it stands on")
        .check(house);
  }

  /** A class together with all that is nested in it. */
  private static final class ByOutermostClass implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("org.newsgraph")
          ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "outermost classes";
    }
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(HOUSE.length());
  }
}

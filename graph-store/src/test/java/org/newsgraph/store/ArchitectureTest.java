package org.newsgraph.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The arrows between the rooms of the store. */
@AnalyzeClasses(
    packages = "org.newsgraph.store",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final long MOST_TYPES = 16;

  @ArchTest
  static final ArchRule vocabularyKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage("..vocabulary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.newsgraph.store", "..validation..", "..consolidation..")
          .because("the vocabulary is the contract that all the others share");

  @ArchTest
  static final ArchRule roomsDoNotKnowTheStore =
      noClasses()
          .that()
          .resideInAnyPackage("..validation..", "..consolidation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.store")
          .because("they are functions on values, tested without a database");

  @ArchTest
  static final ArchRule validationAndConsolidationNeverMeet =
      noClasses()
          .that()
          .resideInAPackage("..validation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..consolidation..")
          .because("one looks at a single article, the other at all of them");

  @ArchTest
  static final ArchRule transactionsLiveInOneRoom =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsgraph.store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..")
          .because("whoever writes to TDB2 must know how to recover from an abort");

  @ArchTest
  static void roomsOfConsolidationPointTowardsTheArticle(JavaClasses classes) {
    List<String> rooms =
        List.of(
            "iri",
            "report",
            "copy",
            "correction",
            "reading",
            "tally",
            "naming",
            "telling",
            "joining",
            "event");
    for (int room = 0; room < rooms.size() - 1; room++) {
      noClasses()
          .that()
          .resideInAPackage("..consolidation." + rooms.get(room))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              rooms.subList(room + 1, rooms.size()).stream()
                  .map(later -> "..consolidation." + later)
                  .toArray(String[]::new))
          .because("each room is a link of a chain and knows only those before it")
          .check(classes);
    }
  }

  @ArchTest
  static void roomsOfTheStorePointAwayFromItsDoor(JavaClasses classes) {
    List<String> rooms =
        List.of(
            "store.folder",
            "store.article",
            "store.quad",
            "store.journal",
            "store.revision",
            "store.incoming",
            "store",
            "store.file");
    for (int room = 0; room < rooms.size() - 1; room++) {
      noClasses()
          .that()
          .resideInAPackage("org.newsgraph." + rooms.get(room))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              rooms.subList(room + 1, rooms.size()).stream()
                  .map(later -> "org.newsgraph." + later)
                  .toArray(String[]::new))
          .because("a store is built from what it consists of, not the other way round")
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule roomsDoNotKnowTheWholeChain =
      noClasses()
          .that()
          .resideInAPackage("..consolidation.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.store.consolidation")
          .because("the chain is put together in one place");

  @ArchTest
  static void aRoomFitsIntoTheHead(JavaClasses classes) {
    Map<String, Long> sizes =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes).allSatisfy((room, size) -> assertThat(size).isLessThanOrEqualTo(MOST_TYPES));
  }
}

package org.newsgraph.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms of the store. */
@AnalyzeClasses(
    packages = "org.newsgraph.store",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
}

package org.newsgraph.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the parts of the house. */
@AnalyzeClasses(packages = "org.newsgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  @ArchTest
  static final ArchRule EXTRACTOR_AND_QUERIES_NEVER_MEET =
      noClasses()
          .that()
          .resideInAPackage("org.newsgraph.extractor..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.queries..")
          .because("the graph contract is all that they share");

  @ArchTest
  static final ArchRule QUERIES_AND_EXTRACTOR_NEVER_MEET =
      noClasses()
          .that()
          .resideInAPackage("org.newsgraph.queries..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.extractor..")
          .because("the graph contract is all that they share");

  @ArchTest
  static final ArchRule NOBODY_LEANS_ON_THE_COMMAND =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsgraph.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsgraph.cli..")
          .because("the command is nothing but wiring");

  @ArchTest
  static final ArchRule THE_STORE_KNOWS_NEITHER =
      noClasses()
          .that()
          .resideInAPackage("org.newsgraph.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.newsgraph.extractor..", "org.newsgraph.queries..")
          .because("it is what both stand on");
}

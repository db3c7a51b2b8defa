package org.newsgraph.queries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.newsgraph.queries",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule queriesNeverSeeTheExtractor =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.newsgraph.extractor..", "org.newsgraph.cli..", "edu.stanford..")
          .because(
              "the contract between the parts is the vocabulary; a question reads the graph,"
                  + " whoever filled it");

  @ArchTest
  static final ArchRule roomsPointToTheFront =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("catalogue")
          .definedBy("..queries.catalogue..")
          .layer("wording")
          .definedBy("..queries.wording..")
          .layer("index")
          .definedBy("..queries.index..")
          .layer("graph")
          .definedBy("..queries.graph..")
          .layer("name")
          .definedBy("..queries.name..")
          .layer("office")
          .definedBy("..queries.office..")
          .layer("acting")
          .definedBy("..queries.acting..")
          .layer("evidence")
          .definedBy("..queries.evidence..")
          .layer("answer")
          .definedBy("..queries.answer..")
          .layer("format")
          .definedBy("..queries.format..")
          .layer("asking")
          .definedBy("..queries.asking..")
          .layer("rdf")
          .definedBy("..queries.rdf..")
          .layer("exchange")
          .definedBy("..queries.exchange..")
          .layer("view")
          .definedBy("..queries.view..")
          .layer("server")
          .definedBy("..queries.server..")
          .whereLayer("server")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("server")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("server")
          .whereLayer("rdf")
          .mayOnlyBeAccessedByLayers("exchange", "view", "server")
          .whereLayer("asking")
          .mayOnlyBeAccessedByLayers("view", "server")
          .whereLayer("format")
          .mayOnlyBeAccessedByLayers("asking", "view", "server")
          .whereLayer("answer")
          .mayOnlyBeAccessedByLayers("format", "asking", "view", "server")
          .whereLayer("evidence")
          .mayOnlyBeAccessedByLayers("answer", "format", "asking", "view")
          .whereLayer("acting")
          .mayOnlyBeAccessedByLayers("answer", "asking")
          .whereLayer("office")
          .mayOnlyBeAccessedByLayers("index", "acting", "graph", "asking")
          .whereLayer("name")
          .mayOnlyBeAccessedByLayers("asking", "view", "server")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers(
              "name", "acting", "evidence", "answer", "asking", "view", "server")
          .whereLayer("wording")
          .mayOnlyBeAccessedByLayers("asking", "view")
          .whereLayer("index")
          .mayOnlyBeAccessedByLayers("graph", "name", "asking", "view", "server")
          .because("a question is written before it is answered, and answered before it is served");

  @ArchTest
  static final ArchRule oneDoorToFuseki =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.FusekiDoor(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..")
          .because(
              "Fuseki's modules are renamed from one version to the next: one class is to be"
                  + " changed then");

  @ArchTest
  static final ArchRule onlyTheStoreWrites =
      noClasses()
          .that()
          .resideOutsideOfPackage("..queries.limit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena.update..", "org.apache.jena.tdb2..")
          .because(
              "questions read; every write transaction lives in the store (limits sit in the solver of"
                  + " TDB2, which only reads)");

  @ArchTest
  static final ArchRule parametersAreBound =
      classes()
          .that()
          .resideInAPackage("..queries..")
          .should()
          .onlyAccessClassesThat()
          .haveNameNotMatching(".*ParameterizedSparqlString")
          .because("a parameter is bound in the parsed query, never pasted into its text");
}

package org.newsgraph.extractor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** An article walks through the rooms in one direction. */
@AnalyzeClasses(
    packages = "org.newsgraph.extractor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  @ArchTest
  static final ArchRule ROOMS_KNOW_ONLY_THOSE_BEFORE_THEM =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("article")
          .definedBy("..extractor.article..")
          .layer("annotation")
          .definedBy("..extractor.annotation..")
          .layer("grammar")
          .definedBy("..extractor.grammar..")
          .layer("mention")
          .definedBy("..extractor.mention..")
          .layer("entity")
          .definedBy("..extractor.entity..")
          .layer("fact")
          .definedBy("..extractor.fact..")
          .layer("graph")
          .definedBy("..extractor.graph..")
          .whereLayer("graph")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("fact")
          .mayOnlyBeAccessedByLayers("graph")
          .whereLayer("entity")
          .mayOnlyBeAccessedByLayers("fact", "graph")
          .whereLayer("mention")
          .mayOnlyBeAccessedByLayers("entity", "fact", "graph")
          .whereLayer("grammar")
          .mayOnlyBeAccessedByLayers("mention", "entity", "fact")
          .whereLayer("annotation")
          .mayOnlyBeAccessedByLayers("grammar", "mention", "entity", "fact", "graph")
          .because("every stage is a function of what came before it");

  @ArchTest
  static final ArchRule ONLY_GRAMMAR_KNOWS_THE_LABELS_OF_THE_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackage("..extractor.grammar..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("..extractor.grammar.repair..")
                  .or(JavaClass.Predicates.simpleName("Label"))
                  .or(JavaClass.Predicates.simpleName("Tree"))
                  .or(JavaClass.Predicates.simpleName("Prepositions")))
          .because("another parser is a change in annotation and grammar alone");

  @ArchTest
  static final ArchRule ONLY_GRAMMAR_READS_THE_ARCS_OF_THE_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackages("..extractor.grammar..", "..extractor.annotation..")
          .should()
          .dependOnClassesThat(JavaClass.Predicates.simpleName("Dependency"))
          .because("behind grammar a word has a syntactic function, whatever a parser calls it");

  @ArchTest
  static final ArchRule RULES_KNOW_NO_ROOM =
      noClasses()
          .that()
          .resideInAPackage("..extractor.rule..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..extractor.article..",
              "..extractor.annotation..",
              "..extractor.mention..",
              "..extractor.entity..",
              "..extractor.fact..",
              "..extractor.graph..")
          .because("one engine serves words in a row and predicates alike");

  @ArchTest
  static final ArchRule THE_LEXICON_SERVES_ALL_AND_NEEDS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("..extractor.lexicon..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.newsgraph..")
                  .and(resideOutsideOfPackage("..extractor.lexicon.."))
                  .and(resideOutsideOfPackage("..extractor.table..")))
          .because("words are known before any text is read");

  @ArchTest
  static final ArchRule TABLES_KNOW_NO_ROOM =
      noClasses()
          .that()
          .resideInAPackage("..extractor.table..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.newsgraph..")
                  .and(resideOutsideOfPackage("..extractor.table..")))
          .because("one reader serves every table of words, names, patterns and rules");

  @ArchTest
  static final ArchRule ONE_DOOR_TO_CORENLP =
      noClasses()
          .that()
          .resideOutsideOfPackage("..extractor.annotation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..")
          .because("everybody else works on our own records");

  @ArchTest
  static final ArchRule RDF_ONLY_WHERE_FACTS_BECOME_A_GRAPH =
      noClasses()
          .that()
          .resideOutsideOfPackage("..extractor.graph..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "org.newsgraph.store..")
          .because("the vocabulary is the store's, and only the last room speaks it");
}

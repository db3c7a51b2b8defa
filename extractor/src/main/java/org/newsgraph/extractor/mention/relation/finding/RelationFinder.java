package org.newsgraph.extractor.mention.relation.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.Considered;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.event.finding.SourceMention;
import org.newsgraph.extractor.mention.event.finding.Sources;
import org.newsgraph.extractor.mention.relation.NameWords;
import org.newsgraph.extractor.mention.relation.OfficeRelations;
import org.newsgraph.extractor.mention.relation.RelationMention;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.WordColumn;
import org.newsgraph.extractor.mention.relation.unit.Kinds;
import org.newsgraph.extractor.mention.relation.unit.Mood;
import org.newsgraph.extractor.mention.relation.unit.Moods;
import org.newsgraph.extractor.mention.relation.unit.OfficeTitles;
import org.newsgraph.extractor.mention.relation.unit.TitleWord;
import org.newsgraph.extractor.mention.relation.unit.Unit;
import org.newsgraph.extractor.mention.relation.unit.UnitNodes;
import org.newsgraph.extractor.mention.relation.unit.UnitSplitter;
import org.newsgraph.extractor.rule.Rule;
import org.newsgraph.extractor.rule.RuleMatcher;
import org.newsgraph.extractor.rule.Trace;

/** Finds the words of an article that say in which lasting relations its entities stand. */
public final class RelationFinder {
  private static final Set<String> DESCRIBING = Lexicon.english().words("describing");

  private final Moods moods = new Moods();
  private final MoodReader reader = new MoodReader(moods);
  private final UnitSplitter units = new UnitSplitter(WordColumn.of("places.tsv"), moods);
  private final List<Rule<RelationRule>> rules = RelationRule.all();

  /** Every relation that a sentence of the article tells, in the order of the text. */
  public List<RelationMention> find(AnnotatedArticle article, EntityMentions mentions) {
    return find(article, mentions, Considered.UNASKED);
  }

  /**
   * As {@link #find(AnnotatedArticle, EntityMentions)}; somebody is told which rules were tried.
   */
  public List<RelationMention> find(
      AnnotatedArticle article, EntityMentions mentions, Consumer<Considered> listener) {
    List<RelationMention> found = new ArrayList<>();
    TermReader terms = new TermReader(article);
    PartOfWhole parts = new PartOfWhole(article);
    for (Sentence sentence : article.sentences()) {
      if (mentions.in(sentence.index()).findAny().isPresent()) {
        Sources source = Sources.in(article, sentence, mentions);
        Line line = new Line(sentence, units.of(sentence, mentions), source, terms, parts);
        in(line, Considered.telling(listener, line::words), found);
      }
    }
    return List.copyOf(found);
  }

  /** A sentence in units, with a way to ask whose word a part of it is. */
  private record Line(
      Sentence sentence, List<Unit> units, Sources source, TermReader terms, PartOfWhole parts) {

    /** The words of a unit, by its number. */
    Span words(Object number) {
      Unit unit = units.get((Integer) number);
      return sentence.spanOf(unit.firstToken(), unit.endToken());
    }
  }

  private record Told(PartOfWhole.Claimed claim, Mood mood) {
    RelationType type() {
      return claim.type();
    }
  }

  /** One relation for two mentions: of several rules the first. */
  private void in(Line line, Trace trace, List<RelationMention> found) {
    RuleMatcher<Integer> matcher = new RuleMatcher<>(new UnitNodes(line.units()), trace);
    Set<String> told = new HashSet<>();
    for (Rule<RelationRule> rule : rules) {
      for (int from = 0; from < line.units().size(); from++) {
        matcher
            .match(rule, from)
            .map(match -> Binding.of(match, line.units()))
            .filter(binding -> !binding.ofOneself())
            .filter(binding -> binding.object().isPresent() || !told.contains(held(binding)))
            .ifPresent(
                binding ->
                    mention(line, binding, rule.meaning())
                        .filter(mention -> told.add(pair(mention)))
                        .ifPresent(
                            mention -> {
                              found.add(mention);
                              told.add(held(binding));
                              heldToo(line, binding, rule.meaning(), mention).forEach(found::add);
                            }));
      }
    }
  }

  /**
   * The offices that somebody holds together with one: "chairman and chief executive". Who heads a
   * part of a body only belongs to it, with each of his offices.
   */
  private Stream<RelationMention> heldToo(
      Line line, Binding binding, RelationRule rule, RelationMention one) {
    boolean ofPart = !type(line, rule, binding).equals(Optional.of(one.type()));
    Stream<Binding> others =
        one.office().isPresent() ? binding.joined(line.units()).stream() : Stream.empty();
    return others.flatMap(
        other ->
            type(line, rule, other)
                .map(type -> ofPart ? one.type() : type)
                .map(type -> one.with(type, title(line, other), words(line, other, rule)))
                .stream());
  }

  private static String pair(RelationMention mention) {
    return mention.subject().id()
        + "-"
        + mention.whose().map(EntityMention::id).map(String::valueOf).orElse(mention.type().name());
  }

  /** Who holds the office that stands here. */
  private static String held(Binding binding) {
    return binding.subject().id() + "@" + binding.office().map(Unit::endToken).orElse(-1);
  }

  private Optional<RelationMention> mention(Line line, Binding binding, RelationRule rule) {
    Optional<Mood> mood = reader.read(line.sentence(), line.units(), binding);
    return mood.flatMap(
        how ->
            type(line, rule, binding)
                .flatMap(type -> line.parts().claimed(line.sentence(), line.units(), binding, type))
                .map(type -> mention(line, binding, rule, new Told(type, how))));
  }

  private RelationMention mention(Line line, Binding binding, RelationRule rule, Told told) {
    return new RelationMention(
        told.type(),
        binding.subject(),
        binding.object(),
        binding
            .office()
            .filter(office -> told.claim().titled())
            .filter(office -> told.type() != RelationType.CITIZEN_OF && OfficeTitles.isPost(office))
            .map(office -> title(line.sentence(), office)),
        new RelationMention.Said(
            told.mood().status(),
            line.terms().read(line.sentence(), line.units(), binding, told.mood().former()),
            source(line, binding)),
        words(line, binding, rule));
  }

  private static RelationMention.Words words(Line line, Binding binding, RelationRule rule) {
    return new RelationMention.Words(
        line.sentence().index(), trigger(line.sentence(), line.units(), binding), rule.name());
  }

  private static Optional<String> title(Line line, Binding binding) {
    return binding.office().map(office -> title(line.sentence(), office));
  }

  /** Descriptions are the article's own words, but for those inside a quotation. */
  private static Optional<SourceMention> source(Line line, Binding binding) {
    return binding
        .verb()
        .map(verb -> line.source().of(verb.endToken() - 1))
        .orElseGet(() -> line.source().quoted(line.units().get(binding.from()).firstToken()));
  }

  private Optional<RelationType> type(Line line, RelationRule rule, Binding binding) {
    if (binding.object().isEmpty()) {
      return binding.office().flatMap(office -> StateOffices.relation(line.sentence(), office));
    }
    EntityMention object = binding.object().get();
    return switch (rule.relation()) {
      case "office" ->
          binding
              .office()
              .flatMap(
                  office ->
                      Kinds.typeOf(object)
                          .flatMap(
                              type ->
                                  OfficeRelations.of(office.text())
                                      .flatMap(held -> held.to(type))));
      case "nationBody" ->
          Optional.of(
              nation(object) && agency(binding.subject().text())
                  ? RelationType.AGENCY_OF
                  : RelationType.BASED_IN);
      default -> Optional.of(RelationType.named(rule.relation()));
    };
  }

  private boolean agency(String name) {
    return NameWords.STATE_BODIES.in(name) && !NameWords.PARTIES.in(name);
  }

  private static boolean nation(EntityMention mention) {
    return Kinds.typeOf(mention).filter(type -> type == EntityType.COUNTRY).isPresent();
  }

  /** The title without what its holder is like: "subdued prime minister". */
  private static String title(Sentence sentence, Unit office) {
    int own = office.endToken() - office.text().split(" ", -1).length;
    int first =
        office.before().map(Unit::endToken).map(link -> link + 1).orElse(office.firstToken());
    while (first < own && describes(TitleWord.shown(sentence.token(first)))) {
      first++;
    }
    StringBuilder title = new StringBuilder();
    sentence
        .tokens()
        .subList(first, office.endToken())
        .forEach(token -> title.append(title.isEmpty() ? "" : " ").append(TitleWord.shown(token)));
    return title.toString().replace(" - ", "-");
  }

  private static boolean describes(String word) {
    return word.endsWith("ed") || DESCRIBING.contains(word);
  }

  /** The office, or all words of the match. */
  private static Span trigger(Sentence sentence, List<Unit> line, Binding binding) {
    return binding
        .office()
        .map(office -> sentence.spanOf(office.firstToken(), office.endToken()))
        .orElseGet(
            () ->
                sentence.spanOf(
                    line.get(binding.from()).firstToken(), line.get(binding.end() - 1).endToken()));
  }
}

package org.newsgraph.extractor.mention.relation.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.relation.OfficeRelations;
import org.newsgraph.extractor.mention.relation.RelationType;
import org.newsgraph.extractor.mention.relation.unit.TitleWord;
import org.newsgraph.extractor.mention.relation.unit.Unit;

/** Offices that news names without whose they are: "Prime Minister Huber", "Senator Huber". */
final class StateOffices {
  private static final Set<String> OFTEN_ALONE = Lexicon.english().words("often-alone");
  private static final Set<String> PLAIN = Lexicon.english().words("state-title-mark");
  private static final Set<String> LOOSE = Lexicon.english().words("loose-title");

  private StateOffices() {}

  /**
   * How its holder stands to the state or the body that is not named; nothing for "club president
   * Huber".
   */
  static Optional<RelationType> relation(Sentence sentence, Unit office) {
    Optional<OfficeRelations> held = OfficeRelations.of(office.text());
    Optional<RelationType> state =
        held.flatMap(OfficeRelations::country)
            .filter(RelationType::isOfState)
            .filter(type -> !LOOSE.contains(office.text()));
    return state
        .or(
            () ->
                held.filter(known -> OFTEN_ALONE.contains(office.text()))
                    .flatMap(OfficeRelations::served))
        .filter(type -> type == RelationType.MINISTER_OF || alone(sentence, office));
  }

  /** Whether nothing before a title gives it to somebody; hyphens and their words are of it. */
  private static boolean alone(Sentence sentence, Unit office) {
    Set<String> own = Set.copyOf(List.of(office.text().split("(?<=-)|(?=-)| ", -1)));
    return IntStream.range(office.firstToken(), office.endToken())
        .mapToObj(sentence::token)
        .filter(token -> !own.contains(TitleWord.of(token)))
        .allMatch(StateOffices::plain);
  }

  private static boolean plain(Token word) {
    return word.isAdjective() || PLAIN.contains(word.text().toLowerCase(Locale.ROOT));
  }
}

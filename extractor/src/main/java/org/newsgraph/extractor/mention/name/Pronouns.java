package org.newsgraph.extractor.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.MentionKind;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Words;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Finds pronouns, by {@code pronouns.tsv}. */
final class Pronouns {
  private record Pronoun(Optional<EntityType> type, Use use) {}

  /** As what a word must be used to be a pronoun. */
  private enum Use {
    ANY,
    PERSONAL,
    RELATIVE;

    boolean holds(Token token) {
      return switch (this) {
        case ANY -> true;
        case PERSONAL -> token.isPersonalPronoun() || token.isPossessivePronoun();
        case RELATIVE -> token.isQuestionWord();
      };
    }
  }

  private final Map<String, Pronoun> pronouns = new HashMap<>();

  Pronouns() {
    for (Row row :
        Table.beside(Pronouns.class, "en/pronouns.tsv", "pronoun", "type", "use").rows()) {
      Optional<EntityType> type = row.optional("type").map(EntityType::valueOf);
      pronouns.put(
          row.required("pronoun"),
          new Pronoun(type, row.optional("use").map(Use::valueOf).orElse(Use.ANY)));
    }
  }

  List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Pronoun pronoun = pronouns.get(token.text().toLowerCase(Locale.ROOT));
      if (pronoun != null && !isAcronym(token) && pronoun.use().holds(token)) {
        Run run = new Run(token.index(), token.index() + 1);
        found.add(new Found(run, token.index(), MentionKind.PRONOUN, pronoun.type()));
      }
    }
    return found;
  }

  /** "US" is no pronoun, "IT" neither. */
  private static boolean isAcronym(Token token) {
    return Words.allCapitals(token.text());
  }
}

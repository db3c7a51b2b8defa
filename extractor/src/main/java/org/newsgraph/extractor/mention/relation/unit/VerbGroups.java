package org.newsgraph.extractor.mention.relation.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Joins a verb with its auxiliaries, negations and governing verbs: "is not likely to become". */
final class VerbGroups {
  private static final Set<String> AUXILIARIES = Lexicon.english().words("turning");
  private static final Set<String> LINKS = Lexicon.english().words("verb-link");

  private final Moods moods;

  VerbGroups(Moods moods) {
    this.moods = moods;
  }

  List<Unit> in(Sentence sentence, List<Unit> units) {
    List<Unit> joined = new ArrayList<>();
    for (int at = 0; at < units.size(); at++) {
      int end = verb(units.get(at)) ? end(sentence, units, at) : at;
      joined.add(end > at ? group(sentence, units.subList(at, end)) : units.get(at));
      at = Math.max(at, end - 1);
    }
    return List.copyOf(joined);
  }

  /** Behind the last unit of the group that begins here: its own verb and adverbs after it. */
  private int end(Sentence sentence, List<Unit> units, int from) {
    int end = from;
    int at = from;
    while (at < units.size() && units.get(at).kind() == Unit.Kind.WORD) {
      Unit unit = units.get(at);
      boolean verb = verb(unit);
      if (!verb && !passes(sentence, unit)) {
        break;
      }
      at++;
      if (verb || (end == at - 1 && adverb(unit))) {
        end = at;
      }
      if (verb && !governs(lemma(sentence, unit)) && !unit.last().isModal()) {
        break;
      }
    }
    return end;
  }

  private static boolean verb(Unit unit) {
    return unit.kind() == Unit.Kind.WORD && (unit.last().isVerb() || unit.last().isModal());
  }

  private boolean passes(Sentence sentence, Unit unit) {
    return adverb(unit)
        || LINKS.contains(unit.text())
        || moods.of("verb", lemma(sentence, unit)).isPresent();
  }

  private static boolean adverb(Unit unit) {
    return unit.last().isAdverb() || unit.text().equals("no");
  }

  private boolean governs(String lemma) {
    return AUXILIARIES.contains(lemma) || moods.of("verb", lemma).isPresent();
  }

  private Unit group(Sentence sentence, List<Unit> units) {
    int last = lastVerb(units);
    Unit own = units.get(last);
    Mood mood = moods.of("own", lemma(sentence, own)).orElse(Mood.TRUE);
    for (int i = 0; i < units.size(); i++) {
      mood = i == last ? mood : mood.and(said(sentence, units, i));
    }
    return new Unit(
        Unit.Kind.VERB,
        units.get(0).firstToken(),
        units.get(units.size() - 1).endToken(),
        own.text(),
        own.last(),
        Optional.empty(),
        Optional.of(new VerbGroup(lemma(sentence, own), mood)));
  }

  /** "used to be" and "had been" are over; all else is as the table says. */
  private Mood said(Sentence sentence, List<Unit> units, int at) {
    String text = units.get(at).text();
    boolean over = text.equals("used") || (text.equals("had") && at == 0);
    return over
        ? Mood.of("former")
        : moods
            .of("verb", text)
            .or(() -> moods.of("verb", lemma(sentence, units.get(at))))
            .orElse(Mood.TRUE);
  }

  private static int lastVerb(List<Unit> units) {
    int last = 0;
    for (int i = 0; i < units.size(); i++) {
      last = verb(units.get(i)) ? i : last;
    }
    return last;
  }

  private static String lemma(Sentence sentence, Unit unit) {
    Token token = sentence.token(unit.endToken() - 1);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("wo") || lemma.equals("'ll") ? "will" : lemma;
  }
}

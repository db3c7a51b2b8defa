package org.newsgraph.extractor.entity.cast;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Nouns by which an article comes back to somebody or something that it has named. */
public final class DescriptionNouns {
  private static final Map<String, Noun> NOUNS = load();
  private static final Set<Family> OFFICES = EnumSet.of(Family.OFFICE, Family.PEER);

  private DescriptionNouns() {}

  /** Which entities such a noun can come back to. */
  public enum Family {
    OFFICE,
    COUNTRY,
    CAPITAL,
    COMPANY,
    KIND,
    GOVERNMENT,
    PAIR,
    PEOPLE,
    SIDE,
    PEER,
    PARTNER
  }

  /** What a noun comes back to, and the kinds of thing where these are told. */
  public record Noun(Family family, Set<String> kinds) {}

  /** What the table says of a noun; absent of one that describes nobody. */
  public static Optional<Noun> of(String lemma) {
    return Optional.ofNullable(NOUNS.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** Whether a noun names an office or a calling, or one like another's: "counterpart". */
  public static boolean isOffice(String lemma) {
    return of(lemma).filter(noun -> OFFICES.contains(noun.family())).isPresent();
  }

  /** Whether one who is called by the second noun may be called by the first. */
  public static boolean covers(String noun, String office) {
    return noun.equals(office) || of(noun).filter(n -> n.kinds().contains(office)).isPresent();
  }

  private static Map<String, Noun> load() {
    Map<String, Noun> nouns = new HashMap<>();
    Lexicon words = Lexicon.english();
    words
        .by("refers")
        .forEach(
            (noun, family) ->
                nouns.put(
                    noun,
                    new Noun(Family.valueOf(family.toUpperCase(Locale.ROOT)), kinds(words, noun))));
    return Map.copyOf(nouns);
  }

  private static Set<String> kinds(Lexicon words, String noun) {
    return words
        .value(noun, "covers")
        .map(kinds -> Set.of(kinds.replace('_', ' ').split("\\|")))
        .orElse(Set.of());
  }
}

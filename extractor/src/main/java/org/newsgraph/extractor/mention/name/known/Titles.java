package org.newsgraph.extractor.mention.name.known;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.lexicon.Lexicon;

/** Titles and offices before persons' names, from the lexicon. */
public final class Titles {
  public enum Kind {
    HONORIFIC,
    OFFICE
  }

  private static final Pattern CAPITAL =
      Pattern.compile(
          "^.|(?<= )(?!(?:%s)(?: |$)).|(?<=-)."
              .formatted(String.join("|", Lexicon.english().words("small-in-office"))));

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

  private final Phrases<Kind> titles = new Phrases<>();

  public Titles() {
    Lexicon words = Lexicon.english();
    words.by("title").forEach((title, kind) -> put(written(words, title), kind));
  }

  private void put(String title, String value) {
    Kind kind = Kind.valueOf(value.toUpperCase(Locale.ROOT));
    titles.put(title, kind);
    titles.put(title.toUpperCase(Locale.ROOT), kind);
    titles.put(title.toLowerCase(Locale.ROOT), kind);
    titles.put(first(title), kind);
  }

  /** "Minister of State": each word with a capital but the small ones within. */
  private static String written(Lexicon words, String title) {
    return words
        .value(title, "written")
        .map(form -> form.replace('_', ' '))
        .orElseGet(
            () -> CAPITAL.matcher(title).replaceAll(at -> at.group().toUpperCase(Locale.ROOT)));
  }

  /** "Prime minister": as at the beginning of a sentence. */
  private static String first(String title) {
    return title.charAt(0) + title.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The longest title that begins at a token. */
  public Optional<Phrases.Found<Kind>> at(Sentence sentence, int token) {
    return titles.at(sentence, token);
  }

  /** Whether a form of address begins at a token: "Dr.". */
  public boolean addresses(Sentence sentence, int token) {
    return at(sentence, token).filter(title -> title.value() == Kind.HONORIFIC).isPresent();
  }

  /** Where the titles that begin at a token end; the token itself where there is none. */
  public int after(Sentence sentence, int token, int limit) {
    int next = tailEnd(sentence, token, limit);
    while (next < limit) {
      Optional<Phrases.Found<Kind>> found = at(sentence, next);
      if (found.isEmpty() || found.get().run().end() >= limit) {
        return next;
      }
      next = found.get().run().end();
    }
    return next;
  }

  /**
   * "Central Bank President Jose Rey", "Coast Guard Adm. Jose Rey": where the name begins behind an
   * office that a body's words open, or behind a rank; the token itself where none stands inside.
   */
  public int afterOfficeInside(Sentence sentence, int token, int limit) {
    for (int first = token + 1; first + 1 < limit; first++) {
      if (ofBody(sentence, first, limit)) {
        return at(sentence, first).orElseThrow().run().end();
      }
    }
    return token;
  }

  /**
   * Whether an office begins here, behind the words of a body or its acronym ("EPA Administrator
   * Rey") and before a name; a rank does so behind any words.
   */
  public boolean ofBody(Sentence sentence, int token, int limit) {
    String before = sentence.token(token - 1).text().toLowerCase(Locale.ROOT);
    String here = sentence.token(token).text().toLowerCase(Locale.ROOT);
    boolean rank = Lexicon.english().has(here, "rank-in-name");
    return (rank || Lexicon.english().has(before, "in-body") || afterAcronym(sentence, token))
        && at(sentence, token)
            .filter(title -> title.value() == Kind.OFFICE && title.run().end() < limit)
            .isPresent();
  }

  private static boolean afterAcronym(Sentence sentence, int token) {
    return ACRONYM.matcher(sentence.token(token - 1).text()).matches()
        && !ACRONYM.matcher(sentence.token(token).text()).matches();
  }

  /** "President of the X" where only X names something: where the name begins. */
  public int afterOffice(Sentence sentence, int token, int limit) {
    int tail = tailEnd(sentence, token, limit);
    for (int first = tail; first < Math.min(tail + 2, limit); first++) {
      Optional<Phrases.Found<Kind>> found = at(sentence, first);
      if (found.isPresent() && found.get().run().end() + 1 < limit) {
        int next = found.get().run().end();
        if (sentence.token(next).text().equals("of")) {
          return sentence.token(next + 1).text().equals("the") ? next + 2 : next + 1;
        }
      }
    }
    return tail;
  }

  /** "Secretary of State X" where only "State X" is given: where the title before it ends. */
  private int tailEnd(Sentence sentence, int token, int limit) {
    for (int first = Math.max(0, token - 3); first < token; first++) {
      Optional<Phrases.Found<Kind>> found = at(sentence, first);
      if (found.isPresent() && found.get().run().end() > token && found.get().run().end() < limit) {
        return found.get().run().end();
      }
    }
    return token;
  }
}

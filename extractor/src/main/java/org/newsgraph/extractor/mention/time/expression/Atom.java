package org.newsgraph.extractor.mention.time.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;

/** A word as patterns see it: a token, or what a hyphen leaves of one ("mid-July" is three). */
public record Atom(Token token, String text, String lower) {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
  private static final Pattern HYPHEN = Pattern.compile("(?<=[-–])|(?=[-–])");

  /** The words of a sentence. */
  public static List<Atom> of(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (String part : parts(token.text())) {
        atoms.add(new Atom(token, part, part.toLowerCase(Locale.ROOT)));
      }
    }
    return List.copyOf(atoms);
  }

  private static String[] parts(String text) {
    boolean hyphened = text.length() > 2 && (text.indexOf('-') >= 0 || text.indexOf('–') >= 0);
    return hyphened && !ISO.matcher(text).matches() ? HYPHEN.split(text, -1) : new String[] {text};
  }
}

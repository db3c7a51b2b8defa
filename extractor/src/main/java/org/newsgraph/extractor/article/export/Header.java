package org.newsgraph.extractor.article.export;

import java.util.regex.Pattern;
import org.newsgraph.extractor.article.byline.Dates;

/** What lines at the head of an exported article look like. */
final class Header {

  private static final int LONGEST_DATE = 70;
  private static final Pattern WORD = Pattern.compile("\\s+");
  private static final int MOST_WORDS = 10;
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "(?iu)[\\d:.,/()-]+|\\d+(?:st|nd|rd|th|er)|[ap]\\.?m\\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
              + "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|"
              + "jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|"
              + "luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|maandag|dinsdag|"
              + "woensdag|donderdag|vrijdag|zaterdag|zondag|de|del|le|den|uhr");
  private static final Pattern ZONE = Pattern.compile("[A-Z]{2,5}");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu)\\s*(?:copyright|©|\\(c\\)|urheberrecht|alle rechte vorbehalten|all rights reserved|"
              + "tous droits réservés).{0,300}",
          Pattern.DOTALL);

  private Header() {}

  /** Whether a line is a day and nothing else, perhaps with weekday and time. */
  static boolean isDate(String line) {
    String words = line.strip().replaceAll("[,]", " ");
    return !words.isEmpty()
        && words.length() <= LONGEST_DATE
        && words.chars().anyMatch(Character::isDigit)
        && WORD.split(words).length <= MOST_WORDS
        && WORD.splitAsStream(words).allMatch(Header::isOfDate)
        && Dates.parse(line.strip()).isPresent();
  }

  private static boolean isOfDate(String word) {
    return DATE_WORDS.matcher(word).matches()
        || Dates.isMonth(word)
        || ZONE.matcher(word).matches();
  }

  static boolean isCopyright(String line) {
    return COPYRIGHT.matcher(line).matches();
  }
}

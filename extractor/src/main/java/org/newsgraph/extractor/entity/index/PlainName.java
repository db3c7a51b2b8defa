package org.newsgraph.extractor.entity.index;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name or title stripped of what spellings differ in: case, accents, dashes, dots. */
public final class PlainName {
  private static final Pattern BRACKET = Pattern.compile("[ _]\\([^()]*\\)$");

  private PlainName() {}

  public static String of(String name) {
    String bare = withoutBracket(name);
    if (!ascii(bare)) {
      bare = Normalizer.normalize(bare, Normalizer.Form.NFD);
    }
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      append(plain, bare.charAt(i));
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** A title without what stands in brackets at its end. */
  public static String withoutBracket(String title) {
    return title.endsWith(")") ? BRACKET.matcher(title).replaceFirst("") : title;
  }

  private static void append(StringBuilder plain, char c) {
    switch (c) {
      case 'ł', 'Ł' -> plain.append('l');
      case 'đ', 'Đ' -> plain.append('d');
      case 'ø', 'Ø' -> plain.append('o');
      case 'ı' -> plain.append('i');
      case 'ß' -> plain.append("ss");
      case 'æ', 'Æ' -> plain.append("ae");
      default -> {
        if (Character.isLetterOrDigit(c) || c == '&') {
          plain.append(c);
        }
      }
    }
  }

  private static boolean ascii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }
}

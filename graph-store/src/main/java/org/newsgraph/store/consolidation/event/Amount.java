package org.newsgraph.store.consolidation.event;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.store.vocabulary.ShippedTable;

/**
 * A sum of money as the words leave it open: "$20bn" is anything that is rounded to it, "more than
 * $20bn" anything above. Words are data, in {@code amounts.tsv}.
 *
 * @param currency a code, or the words for it
 * @param least the least that it may be
 * @param most the most that it may be; absent where nothing bounds it
 */
record Amount(String currency, BigDecimal least, Optional<BigDecimal> most) {
  private static final List<String[]> ROWS = ShippedTable.rows(Amount.class, "amounts.tsv");
  private static final Set<String> CLASSES = words("class").keySet();
  private static final Map<String, String> UNITS = words("unit");
  private static final Map<String, String> CURRENCIES = words("currency");
  private static final Set<String> LEAST = words("least").keySet();
  private static final Set<String> MOST = words("most").keySet();
  private static final Set<String> ABOUT = words("about").keySet();
  private static final Set<String> SAID = words("said").keySet();

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])\\d[\\d,]{0,30}+(?:\\.\\d{1,9}+)?+");
  private static final Pattern WORD = Pattern.compile("\\p{L}++|\\p{Sc}");

  /** So many digits before the point are meant as they stand; of more the zeros may be rounded. */
  private static final int PLAIN = 2;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** Whether events of that class are about one sum. */
  static boolean isOf(String type) {
    return CLASSES.contains(type);
  }

  /** What the words say; nothing where they give no number, or several. */
  static Optional<Amount> of(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(text);
    if (!number.find()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group().replace(",", ""));
    String before = text.substring(0, number.start());
    String behind = text.substring(number.end());
    return number.find() ? Optional.empty() : of(value, before, behind);
  }

  private static Optional<Amount> of(BigDecimal number, String before, String behind) {
    String prefix = joined(before);
    Set<String> currency = new TreeSet<>();
    int power = 0;
    for (String word : (prefix + joined(behind)).split("_+", -1)) {
      if (UNITS.containsKey(word)) {
        power += Integer.parseInt(UNITS.get(word));
      } else if (!word.isEmpty() && !isAside(word, prefix)) {
        currency.add(CURRENCIES.getOrDefault(word, word));
      }
    }
    if (currency.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.scaleByPowerOfTen(power);
    BigDecimal rounded =
        number.ulp().max(roundedTo(number)).multiply(HALF).scaleByPowerOfTen(power);
    BigDecimal open = has(prefix, ABOUT) ? rounded.max(value.multiply(TENTH)) : rounded;
    BigDecimal least = has(prefix, MOST) ? BigDecimal.ZERO : value.subtract(open);
    Optional<BigDecimal> most =
        has(prefix, LEAST) ? Optional.empty() : Optional.of(value.add(open));
    return Optional.of(new Amount(String.join(" ", currency), least, most));
  }

  /** Of "50,000" the ten thousands are told, of "20" the ones. */
  private static BigDecimal roundedTo(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    int digits = number.precision() - number.scale();
    return digits <= PLAIN || plain.scale() >= 0 ? BigDecimal.ZERO : plain.ulp();
  }

  private static boolean isAside(String word, String prefix) {
    return SAID.contains(word)
        || ABOUT.contains(word)
        || LEAST.contains(word)
        || MOST.contains(word)
        || (prefix.contains("_" + word + "_") && isPartOf(word, LEAST, MOST));
  }

  private static boolean isPartOf(String word, Set<String> some, Set<String> others) {
    return some.stream().anyMatch(s -> Arrays.asList(s.split("_", -1)).contains(word))
        || others.stream().anyMatch(s -> Arrays.asList(s.split("_", -1)).contains(word));
  }

  private static boolean has(String joined, Set<String> words) {
    return words.stream().anyMatch(word -> joined.contains("_" + word + "_"));
  }

  private static String joined(String text) {
    return WORD.matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.joining("_", "_", "_"));
  }

  /** Of one currency, and nothing that the one may be the other may be. */
  boolean isOtherThan(Amount other) {
    return currency.equals(other.currency) && (isBelow(other) || other.isBelow(this));
  }

  private boolean isBelow(Amount other) {
    return most.filter(m -> m.compareTo(other.least) <= 0).isPresent();
  }

  private static Map<String, String> words(String kind) {
    return ROWS.stream()
        .filter(row -> row[0].equals(kind))
        .flatMap(row -> Arrays.stream(row[1].split(" ", -1)).map(word -> Map.entry(word, row[2])))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

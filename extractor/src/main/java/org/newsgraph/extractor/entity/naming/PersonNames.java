package org.newsgraph.extractor.entity.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.work.Budget;

/**
 * Joins the names of people: full names that agree become one person, then every shorter name goes
 * to a full name that ends or begins with it.
 *
 * <p>Where several full names fit, the nearest one before the short name that agrees in gender
 * stands for it.
 */
final class PersonNames {
  private static final Set<String> GENERATIONS = Lexicon.english().words("generation");
  private static final Set<String> NUMBERS = Lexicon.english().words("regnal");

  private final List<NameGroup> full = new ArrayList<>();
  private final List<NameGroup> bare = new ArrayList<>();
  private final FullNames fullNames = new FullNames();

  /** Full names by each of their words, in the order of the full names. */
  private final Map<String, Set<NameGroup>> byWord = new HashMap<>();

  /** The people that the names name, given the groups of equal names. */
  static List<NameGroup> join(List<NameGroup> equalNames) {
    PersonNames names = new PersonNames();
    Map<Boolean, List<NameGroup>> byLength =
        equalNames.stream().collect(Collectors.partitioningBy(group -> size(group) > 1));
    byLength.get(true).forEach(names::addFull);
    names.full.forEach(names::lookUpByWords);
    byLength.get(false).forEach(names::addShort);
    List<NameGroup> people = new ArrayList<>(names.full);
    people.addAll(names.bare);
    return people;
  }

  private static int size(NameGroup group) {
    return core(group.longest()).size();
  }

  private void addFull(NameGroup group) {
    List<String> name = core(group.longest());
    for (int at : fullNames.like(name)) {
      Budget.step();
      NameGroup known = full.get(at);
      if (known.forms().stream().anyMatch(form -> sameFullName(core(form), name))
          && known.gender().agrees(group.gender())) {
        group.forms().forEach(form -> fullNames.put(core(form), at));
        known.take(group);
        return;
      }
    }
    group.forms().forEach(form -> fullNames.put(core(form), full.size()));
    full.add(group);
  }

  private void lookUpByWords(NameGroup person) {
    person.forms().stream()
        .map(PersonNames::core)
        .filter(form -> form.size() > 1)
        .flatMap(List::stream)
        .forEach(word -> byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(person));
  }

  /** Each name for itself where the choice depends on the place. */
  private void addShort(NameGroup group) {
    List<NameGroup> fitting = fitting(group.longest());
    if (fitting.isEmpty()) {
      bare.add(group);
    } else if (fitting.size() == 1 && fitting.get(0).gender().agrees(group.gender())) {
      fitting.get(0).take(group);
    } else {
      spread(group, fitting);
    }
  }

  private void spread(NameGroup group, List<NameGroup> fitting) {
    Map<NameGroup, List<Member>> shares = new HashMap<>();
    List<Member> rest = new ArrayList<>();
    List<FullMentions> people = fitting.stream().map(FullMentions::of).toList();
    for (Member member : group.members()) {
      Optional<NameGroup> chosen = nearest(member, people);
      chosen.ifPresentOrElse(
          person -> shares.computeIfAbsent(person, p -> new ArrayList<>()).add(member),
          () -> rest.add(member));
    }
    fitting.stream()
        .filter(shares::containsKey)
        .forEach(person -> person.take(new NameGroup(shares.get(person))));
    if (!rest.isEmpty()) {
      bare.add(new NameGroup(rest));
    }
  }

  /**
   * "Mrs Roe" is the woman of that name, where the article has one, and nobody of whom it is not
   * known.
   */
  private static Optional<NameGroup> nearest(Member member, List<FullMentions> fitting) {
    NameGroup best = null;
    int bestDistance = Integer.MAX_VALUE;
    boolean woman =
        member.cue() == Gender.FEMALE && fitting.stream().anyMatch(FullMentions::isWoman);
    for (FullMentions person : fitting) {
      Budget.step();
      if (person.gender().agrees(member.cue()) && (!woman || person.isWoman())) {
        int distance = person.distance(member.mention().id());
        if (distance < bestDistance) {
          bestDistance = distance;
          best = person.person();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Where a person is named in full.
   *
   * @param ids of those mentions
   */
  private record FullMentions(NameGroup person, Gender gender, List<Integer> ids) {
    static FullMentions of(NameGroup person) {
      List<Integer> ids =
          person.members().stream()
              .filter(member -> core(member.form()).size() > 1)
              .map(member -> member.mention().id())
              .toList();
      return new FullMentions(person, person.gender(), ids);
    }

    boolean isWoman() {
      return gender == Gender.FEMALE;
    }

    /**
     * Steps back to the person's last full name; a name that comes only later is farther than any.
     */
    int distance(int id) {
      return ids.stream()
          .mapToInt(at -> at < id ? id - at : 1_000_000 + at - id)
          .min()
          .orElse(Integer.MAX_VALUE - 1);
    }
  }

  /** By the end of the full name, else by its beginning, else by a surname inside it. */
  private List<NameGroup> fitting(NameForm name) {
    List<String> words = core(name);
    Set<NameGroup> named = byWord.getOrDefault(words.get(0), Set.of());
    return Stream.<Predicate<List<String>>>of(
            form -> endsWith(form, words),
            form -> form.get(0).equals(words.get(0)),
            form -> form.subList(1, form.size()).contains(words.get(0)))
        .map(fits -> named.stream().filter(group -> anyForm(group, fits)).toList())
        .filter(groups -> !groups.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean anyForm(NameGroup group, Predicate<List<String>> condition) {
    Budget.step();
    return group.forms().stream()
        .map(PersonNames::core)
        .filter(form -> form.size() > 1)
        .anyMatch(condition);
  }

  private static boolean endsWith(List<String> form, List<String> words) {
    return form.size() > words.size()
        && form.subList(form.size() - words.size(), form.size()).equals(words);
  }

  /** The words of a name without "Jr"; a number stays where it follows a ruler's only name. */
  private static List<String> core(NameForm form) {
    List<String> words = form.words();
    int end = words.size();
    while (end > 1 && suffix(words.get(end - 1), end - 1)) {
      end--;
    }
    return words.subList(0, end);
  }

  private static boolean suffix(String word, int before) {
    return GENERATIONS.contains(word) || (before > 1 && NUMBERS.contains(word));
  }

  /** "George W. Bush" and "George Bush"; "Angela D. Merkel" and "Angela Merkel". */
  static boolean sameFullName(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    if (shorter.equals(longer) || endsWith(longer, shorter)) {
      return true;
    }
    return SpellingVariants.same(last(a), last(b))
        && firstAgrees(shorter.get(0), longer)
        && middleAgrees(
            shorter.subList(1, shorter.size() - 1), longer.subList(1, longer.size() - 1));
  }

  private static boolean firstAgrees(String first, List<String> longer) {
    String other = longer.get(0);
    if (first.length() == 1 || other.length() == 1) {
      return first.charAt(0) == other.charAt(0);
    }
    return SpellingVariants.same(first, other);
  }

  private static boolean middleAgrees(List<String> shorter, List<String> longer) {
    return shorter.stream()
        .allMatch(
            word ->
                longer.isEmpty()
                    || longer.stream()
                        .anyMatch(
                            other ->
                                other.equals(word)
                                    || ((word.length() == 1 || other.length() == 1)
                                        && word.charAt(0) == other.charAt(0))));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }
}

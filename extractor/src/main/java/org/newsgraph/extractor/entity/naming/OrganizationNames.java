package org.newsgraph.extractor.entity.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.name.known.Gazetteer;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;
import org.newsgraph.extractor.work.Budget;

/** Joins the names of organisations, places and events: acronyms and short forms to long forms. */
final class OrganizationNames {
  private static final Set<String> SMALL = Lexicon.english().words("small-in-name");
  private static final Map<String, String> ENDINGS = endings();
  private static final Gazetteer WORLD = new Gazetteer(Countries.world());

  private final AnnotatedArticle article;
  private final List<NameGroup> groups;
  private final Map<String, List<NameGroup>> byWord = new HashMap<>();
  private final Map<String, List<NameGroup>> byInitials = new HashMap<>();

  /** Long names by the number of a sentence in which they stand. */
  private final Map<Integer, List<NameGroup>> bySentence = new HashMap<>();

  private final Map<NameGroup, EntityType> types = new HashMap<>();

  private OrganizationNames(AnnotatedArticle article, List<NameGroup> equalNames) {
    this.article = article;
    this.groups = new ArrayList<>(equalNames);
    for (NameGroup group : groups) {
      for (String word : new LinkedHashSet<>(group.longest().words())) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(group);
      }
      types.put(group, group.type());
      if (group.longest().size() > 1) {
        initials(group.longest())
            .forEach(
                letters -> byInitials.computeIfAbsent(letters, l -> new ArrayList<>()).add(group));
        group.members().stream()
            .map(member -> member.mention().sentence())
            .distinct()
            .forEach(at -> bySentence.computeIfAbsent(at, s -> new ArrayList<>()).add(group));
      }
    }
  }

  /** The entities that the names name, given the groups of equal names. */
  static List<NameGroup> join(AnnotatedArticle article, List<NameGroup> equalNames) {
    OrganizationNames names = new OrganizationNames(article, equalNames);
    Map<NameGroup, NameGroup> into = new HashMap<>();
    for (NameGroup group : names.groups) {
      names.longForm(group).ifPresent(target -> into.put(group, target));
    }
    for (NameGroup group : names.groups) {
      NameGroup target = root(group, into);
      if (target != group) {
        target.take(group);
      }
    }
    return names.groups.stream().filter(group -> !group.empty()).toList();
  }

  private static NameGroup root(NameGroup group, Map<NameGroup, NameGroup> into) {
    Set<NameGroup> seen = new HashSet<>();
    NameGroup at = group;
    while (into.containsKey(at) && seen.add(at)) {
      at = into.get(at);
    }
    return at;
  }

  private Optional<NameGroup> longForm(NameGroup group) {
    NameForm name = group.longest();
    if (name.words().isEmpty()) {
      return Optional.empty();
    }
    if (name.acronym()) {
      Optional<NameGroup> spelled = spelledOut(group, name);
      if (spelled.isPresent()) {
        return spelled;
      }
    }
    Optional<NameGroup> shortened =
        unique(
            byWord.getOrDefault(name.first(), List.of()).stream()
                .filter(other -> other != group && shortens(group, other))
                .toList());
    return shortened.or(() -> kind(group, name));
  }

  /** "The Commission", where a commission has been named by its long name: the last one. */
  private Optional<NameGroup> kind(NameGroup group, NameForm name) {
    Member first = group.members().get(0);
    return name.size() == 1 && ofKind(name.first()) && definite(first)
        ? byWord.getOrDefault(name.first(), List.of()).stream()
            .filter(other -> other.longest().size() > 1 && kindred(group, other))
            .filter(other -> headed(other.longest(), name.first()))
            .filter(other -> before(other, first).isPresent())
            .max(Comparator.comparingInt(other -> before(other, first).orElseThrow()))
        : Optional.empty();
  }

  private static boolean ofKind(String noun) {
    Lexicon words = Lexicon.english();
    return words.has(noun, "in-body")
        && words.value(noun, "refers").filter("kind"::equals).isPresent();
  }

  private boolean definite(Member member) {
    int before = member.mention().firstToken() - 1;
    return before >= 0
        && article.sentences().get(member.mention().sentence()).token(before).text().equals("the");
  }

  /** "World Bank", "Commission on Human Rights": not "Bank Street". */
  private static boolean headed(NameForm name, String kind) {
    int at = name.words().indexOf(kind);
    return at == name.size() - 1 || SMALL.contains(name.words().get(at + 1));
  }

  /** Where a name stands last before another, if it does. */
  private static Optional<Integer> before(NameGroup group, Member member) {
    return group.members().stream()
        .map(one -> one.mention().span().begin())
        .filter(begin -> begin < member.mention().span().begin())
        .max(Comparator.naturalOrder());
  }

  private Optional<NameGroup> spelledOut(NameGroup group, NameForm name) {
    Optional<NameGroup> bracketed =
        beside(group).stream()
            .filter(other -> other != group && bracketed(group, other))
            .findFirst();
    if (bracketed.isPresent()) {
      return bracketed;
    }
    String letters = name.key().replace(" ", "");
    boolean known = knownEverywhere(group);
    return unique(
        byInitials.getOrDefault(letters, List.of()).stream()
            .filter(other -> other != group && kindred(group, other))
            .filter(other -> !known || knownEverywhere(other))
            .toList());
  }

  /** "EU" is the European Union, not the Exeter University of which an article tells too. */
  private static boolean knownEverywhere(NameGroup group) {
    return group.members().stream().anyMatch(name -> WORLD.isSureBody(name.mention().text()));
  }

  /** The long names of the sentences in which a name stands, in the order of the text. */
  private Set<NameGroup> beside(NameGroup group) {
    Set<NameGroup> beside = new TreeSet<>(Comparator.comparingInt(NameGroup::firstId));
    group.members().stream()
        .map(member -> bySentence.getOrDefault(member.mention().sentence(), List.of()))
        .forEach(beside::addAll);
    return beside;
  }

  /** "Long Form (LF)". */
  private boolean bracketed(NameGroup acronym, NameGroup other) {
    Budget.step();
    return other.longest().size() > 1
        && kindred(acronym, other)
        && acronym.members().stream()
            .anyMatch(
                small -> other.members().stream().anyMatch(large -> inBracketsAfter(small, large)));
  }

  private boolean inBracketsAfter(Member small, Member large) {
    if (small.mention().sentence() != large.mention().sentence()) {
      return false;
    }
    int begin = large.mention().span().end();
    int end = small.mention().span().begin();
    return begin <= end
        && article.article().text().substring(begin, end).strip().matches("['’]?s? ?\\(.{0,12}");
  }

  /** The first letters of all words, and of the large ones. */
  private static Set<String> initials(NameForm name) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : name.words()) {
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        large.append(word.charAt(0));
      }
    }
    return new LinkedHashSet<>(List.of(large.toString(), all.toString()));
  }

  /** Whether a name is a short form of another: its beginning, or all but a legal form. */
  private boolean shortens(NameGroup small, NameGroup large) {
    Budget.step();
    NameForm name = small.longest();
    NameForm other = large.longest();
    if (!kindred(small, large) || other.size() <= name.size()) {
      return false;
    }
    if (other.beginsWith(name)) {
      return other.words().subList(name.size(), other.size()).stream()
              .allMatch(word -> ends(word, "end"))
          || types.get(small) == EntityType.ORGANIZATION;
    }
    return other.endsWith(name)
        && other.words().subList(0, other.size() - name.size()).stream()
            .allMatch(word -> ends(word, "begin"));
  }

  private static boolean ends(String word, String place) {
    String listed = ENDINGS.getOrDefault(word, "");
    return listed.equals(place) || listed.equals("both");
  }

  private boolean kindred(NameGroup a, NameGroup b) {
    return types.get(a) == types.get(b);
  }

  private static Optional<NameGroup> unique(List<NameGroup> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Map<String, String> endings() {
    Map<String, String> endings = new HashMap<>();
    for (Row row :
        Table.beside(OrganizationNames.class, "en/organisation-endings.tsv", "word", "place")
            .rows()) {
      endings.merge(row.required("word"), row.required("place"), (a, b) -> "both");
    }
    return Map.copyOf(endings);
  }
}

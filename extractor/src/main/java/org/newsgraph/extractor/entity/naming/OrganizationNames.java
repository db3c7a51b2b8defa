package org.newsgraph.extractor.entity.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.table.Row;
import org.newsgraph.extractor.table.Table;

/** Joins the names of organisations, places and events: acronyms and short forms to long forms. */
final class OrganizationNames {
  private static final Set<String> SMALL = Lexicon.english().words("small-in-name");
  private static final Map<String, String> ENDINGS = endings();

  private final AnnotatedArticle article;
  private final List<NameGroup> groups;
  private final Map<String, List<NameGroup>> byWord = new HashMap<>();

  private OrganizationNames(AnnotatedArticle article, List<NameGroup> equalNames) {
    this.article = article;
    this.groups = new ArrayList<>(equalNames);
    for (NameGroup group : groups) {
      for (String word : new LinkedHashSet<>(group.longest().words())) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(group);
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
    return unique(
        byWord.getOrDefault(name.first(), List.of()).stream()
            .filter(other -> other != group && shortens(group, other))
            .toList());
  }

  private Optional<NameGroup> spelledOut(NameGroup group, NameForm name) {
    Optional<NameGroup> bracketed =
        groups.stream().filter(other -> other != group && bracketed(group, other)).findFirst();
    if (bracketed.isPresent()) {
      return bracketed;
    }
    String letters = name.key().replace(" ", "");
    return unique(
        groups.stream()
            .filter(other -> other != group && kindred(group, other))
            .filter(other -> other.longest().size() > 1 && initials(other.longest(), letters))
            .toList());
  }

  /** "Long Form (LF)". */
  private boolean bracketed(NameGroup acronym, NameGroup other) {
    if (other.longest().size() < 2 || !kindred(acronym, other)) {
      return false;
    }
    return acronym.members().stream()
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

  private static boolean initials(NameForm name, String letters) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : name.words()) {
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        large.append(word.charAt(0));
      }
    }
    return letters.contentEquals(large) || letters.contentEquals(all);
  }

  /** Whether a name is a short form of another: its beginning, or all but a legal form. */
  private static boolean shortens(NameGroup small, NameGroup large) {
    NameForm name = small.longest();
    NameForm other = large.longest();
    if (!kindred(small, large) || other.size() <= name.size()) {
      return false;
    }
    if (other.beginsWith(name)) {
      return other.words().subList(name.size(), other.size()).stream()
              .allMatch(word -> ends(word, "end"))
          || small.type() == EntityType.ORGANIZATION;
    }
    return other.endsWith(name)
        && other.words().subList(0, other.size() - name.size()).stream()
            .allMatch(word -> ends(word, "begin"));
  }

  private static boolean ends(String word, String place) {
    String listed = ENDINGS.getOrDefault(word, "");
    return listed.equals(place) || listed.equals("both");
  }

  private static boolean kindred(NameGroup a, NameGroup b) {
    return a.type() == b.type();
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

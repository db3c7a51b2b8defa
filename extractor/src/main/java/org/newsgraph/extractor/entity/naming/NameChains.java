package org.newsgraph.extractor.entity.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/** Joins the names of one article, entity by entity. */
public final class NameChains {
  private NameChains() {}

  /** The entities that names name, in the order of their first names. */
  public static List<NameGroup> of(AnnotatedArticle article, List<EntityMention> names) {
    Map<String, List<Member>> people = new LinkedHashMap<>();
    Map<String, List<Member>> others = new LinkedHashMap<>();
    boolean korea = article.article().text().contains("Korea");
    names.stream()
        .map(mention -> Member.of(article, mention))
        .forEach(member -> put(member, korea, person(member) ? people : others));
    List<NameGroup> chains = new ArrayList<>(PersonNames.join(groups(people)));
    chains.addAll(LandformNames.join(OrganizationNames.join(article, groups(others))));
    chains.sort(Comparator.comparingInt(NameGroup::firstId));
    return chains;
  }

  private static boolean person(Member member) {
    return member.mention().type().filter(type -> type == EntityType.PERSON).isPresent();
  }

  private static void put(Member member, boolean korea, Map<String, List<Member>> byKey) {
    String key =
        (korea ? halfOfKorea(member) : country(member))
            .or(() -> country(member))
            .map(country -> "\t" + country.name())
            .orElse(member.form().key());
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
  }

  /** "The North" in an article about Korea. */
  private static Optional<Country> halfOfKorea(Member member) {
    return Lexicon.english().has(member.form().text(), "half")
        ? Countries.world().named(member.form().text() + " Korea")
        : Optional.empty();
  }

  private static Optional<Country> country(Member member) {
    return member.mention().type().filter(type -> type == EntityType.COUNTRY).isPresent()
        ? Countries.world().named(member.form().text())
        : Optional.empty();
  }

  private static List<NameGroup> groups(Map<String, List<Member>> byKey) {
    return byKey.values().stream().map(NameGroup::new).toList();
  }
}

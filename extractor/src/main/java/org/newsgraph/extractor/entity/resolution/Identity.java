package org.newsgraph.extractor.entity.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extractor.entity.Entity;
import org.newsgraph.extractor.entity.authority.Authority;
import org.newsgraph.extractor.entity.authority.AuthorityEntry;
import org.newsgraph.extractor.entity.index.PlainName;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Named;
import org.newsgraph.extractor.entity.link.Surroundings;
import org.newsgraph.extractor.entity.naming.NameForm;
import org.newsgraph.extractor.entity.naming.NameGroup;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.gazetteer.Countries;
import org.newsgraph.extractor.mention.gazetteer.Country;

/**
 * Which entity of the world a chain of names is.
 *
 * @param ambiguous whether nobody knows which of several bearers of the name it is
 */
record Identity(
    NameGroup group, Optional<AuthorityEntry> entry, Optional<String> title, boolean ambiguous) {

  /** What an article says around its names. */
  record Context(Surroundings surroundings, Regions regions) {}

  static Identity of(
      NameGroup group, Linker linker, Optional<Authority> authority, Context context) {
    Named named = new Named(group.type(), names(group), context.regions().of(group));
    Surroundings article = context.surroundings();
    Optional<String> linked =
        group
            .peer()
            .flatMap(peer -> linker.peer(peer, article))
            .or(() -> linker.link(named, article));
    Optional<AuthorityEntry> entry =
        authority.flatMap(list -> list.entry(group.type(), named.names(), linked));
    Optional<String> title = entry.flatMap(AuthorityEntry::wikipedia).or(() -> linked);
    boolean ambiguous = entry.isEmpty() && title.isEmpty() && linker.knows(named.names().get(0));
    return new Identity(group, entry, title, ambiguous);
  }

  /** Its names, the fullest first. */
  private static List<String> names(NameGroup group) {
    return group.forms().stream()
        .sorted(Comparator.comparingInt(NameForm::size).reversed())
        .map(NameForm::text)
        .toList();
  }

  /** What two chains of one entity have in common; empty where nothing identifies it. */
  Optional<String> key() {
    return entry.map(found -> "authority " + found.id()).or(() -> title.map(t -> "title " + t));
  }

  /** The entity, once all its names are in the group. */
  Entity entity(int id) {
    EntityType type = entry.flatMap(AuthorityEntry::type).orElse(group.type());
    return new Entity(
        id, type, name(type), forms(), title, entry.map(AuthorityEntry::id), local(type));
  }

  private List<String> forms() {
    return group.forms().stream().map(NameForm::text).distinct().sorted().toList();
  }

  private String name(EntityType type) {
    return entry
        .map(AuthorityEntry::name)
        .or(() -> country(type).map(Country::name))
        .or(() -> type == EntityType.PLACE ? title.map(Identity::placeName) : Optional.empty())
        .orElse(group.longest().text());
  }

  /** "Springfield" of "Springfield,_Illinois". */
  private static String placeName(String title) {
    String words = PlainName.withoutBracket(title.replace('_', ' '));
    int comma = words.indexOf(", ");
    return comma < 0 || words.endsWith("D.C.") ? words : words.substring(0, comma);
  }

  private Optional<Country> country(EntityType type) {
    return type == EntityType.COUNTRY
        ? title.flatMap(t -> Countries.world().ofWikipedia(t))
        : Optional.empty();
  }

  /** A bare surname, a bare acronym, or a name that several bear. */
  private boolean local(EntityType type) {
    if (entry.isPresent() || title.isPresent()) {
      return false;
    }
    NameForm name = group.longest();
    boolean bare = name.size() < 2 && (type == EntityType.PERSON || name.acronym());
    return bare || ambiguous;
  }
}

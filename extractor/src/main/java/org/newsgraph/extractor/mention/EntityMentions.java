package org.newsgraph.extractor.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All mentions of entities in one article, in the order of the text; a mention's id is its
 * position.
 */
public final class EntityMentions {
  private final List<EntityMention> all;
  private final List<EntityMention> things;

  /**
   * By the numbers of their sentences: rules look for the mentions of one sentence all the time.
   */
  private final Map<Integer, List<EntityMention>> bySentence;

  /** The first name by each of its endings, itself among them, and by its initials. */
  private final Map<String, EntityMention> byCall = new HashMap<>();

  /**
   * @param things names of what is none of the five types, such as works, products, faiths and
   *     languages; a thing's id is its position there
   */
  public EntityMentions(List<EntityMention> all, List<EntityMention> things) {
    this.all = numbered(all);
    this.things = numbered(things);
    this.bySentence = this.all.stream().collect(Collectors.groupingBy(EntityMention::sentence));
    this.all.stream()
        .filter(EntityMention::isName)
        .filter(mention -> !mention.type().equals(Optional.of(EntityType.EVENT)))
        .forEach(this::call);
  }

  private void call(EntityMention mention) {
    String name = mention.text();
    byCall.putIfAbsent(name, mention);
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      byCall.putIfAbsent(name.substring(blank + 1), mention);
    }
    String initials = initials(name);
    if (initials.length() > 1) {
      byCall.putIfAbsent(initials, mention);
    }
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("\\s+", -1))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  public EntityMentions(List<EntityMention> all) {
    this(all, List.of());
  }

  public List<EntityMention> all() {
    return all;
  }

  public List<EntityMention> things() {
    return things;
  }

  private static List<EntityMention> numbered(List<EntityMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).id() != i) {
        throw new IllegalArgumentException("mention " + i + " has the id " + mentions.get(i).id());
      }
    }
    return List.copyOf(mentions);
  }

  /** The first name that is this, ends with this behind a blank, or has these initials. */
  public Optional<EntityMention> called(String name) {
    return Optional.ofNullable(byCall.get(name));
  }

  /** Those of a sentence, in the order of the text. */
  public Stream<EntityMention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of()).stream();
  }

  /** The innermost mention that covers a token: the shortest, a name before anything else. */
  public Optional<EntityMention> at(int sentence, int token) {
    return in(sentence)
        .filter(mention -> mention.covers(sentence, token))
        .min(
            java.util.Comparator.comparing((EntityMention mention) -> !mention.isName())
                .thenComparing(mention -> mention.endToken() - mention.firstToken()));
  }

  /** The mention that a token heads, if any. */
  public Optional<EntityMention> headedBy(int sentence, int token) {
    return in(sentence).filter(mention -> mention.head() == token).findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityMentions mentions
        && all.equals(mentions.all)
        && things.equals(mentions.things);
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, things);
  }
}

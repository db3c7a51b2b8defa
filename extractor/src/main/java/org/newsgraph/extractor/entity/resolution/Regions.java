package org.newsgraph.extractor.entity.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.entity.naming.NameGroup;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/**
 * The regions that an article writes behind the names of towns: "Moscow, Idaho". Of several places
 * in a row nothing is told: "in Paris, Germany and Spain".
 */
final class Regions {
  /** How many mentions may go before the one that tells the region: a headline's, a dateline's. */
  private static final int BARE = 1;

  private final AnnotatedArticle article;
  private final Map<String, EntityMention> byFirstToken = new HashMap<>();
  private final Set<String> ends = new HashSet<>();

  Regions(AnnotatedArticle article, List<EntityMention> names) {
    this.article = article;
    names.stream()
        .filter(Regions::where)
        .forEach(name -> byFirstToken.put(at(name.sentence(), name.firstToken()), name));
    byFirstToken.values().forEach(name -> ends.add(at(name.sentence(), name.endToken())));
  }

  /** The one region in which a group of names lies. */
  Optional<String> of(NameGroup group) {
    if (group.type() != EntityType.PLACE) {
      return Optional.empty();
    }
    List<Optional<String>> told =
        group.members().stream().map(member -> behind(member.mention())).toList();
    List<String> regions = told.stream().flatMap(Optional::stream).distinct().toList();
    boolean early = told.stream().limit(BARE + 1L).anyMatch(Optional::isPresent);
    return regions.size() == 1 && early ? Optional.of(regions.get(0)) : Optional.empty();
  }

  private Optional<String> behind(EntityMention town) {
    Sentence sentence = article.sentences().get(town.sentence());
    return is(sentence, town.endToken(), ",")
        ? name(sentence, town.endToken() + 1)
            .filter(region -> !listed(sentence, region) && !precededByPlace(sentence, town))
            .map(EntityMention::text)
        : Optional.empty();
  }

  private boolean listed(Sentence sentence, EntityMention region) {
    int end = region.endToken();
    boolean another = is(sentence, end, ",") && name(sentence, end + 1).isPresent();
    return another || conjunction(sentence, end) || conjunction(sentence, end + 1);
  }

  private boolean precededByPlace(Sentence sentence, EntityMention town) {
    int comma = town.firstToken() - 1;
    return is(sentence, comma, ",") && ends.contains(at(town.sentence(), comma));
  }

  private Optional<EntityMention> name(Sentence sentence, int token) {
    return Optional.ofNullable(byFirstToken.get(at(sentence.index(), token)));
  }

  private boolean conjunction(Sentence sentence, int token) {
    return token < sentence.tokens().size()
        && Lexicon.english().has(sentence.token(token).text(), "list-link")
        && name(sentence, token + 1).isPresent();
  }

  private static boolean is(Sentence sentence, int token, String text) {
    return token >= 0
        && token < sentence.tokens().size()
        && sentence.token(token).text().equals(text);
  }

  private static boolean where(EntityMention name) {
    return name.names(EntityType.PLACE) || name.names(EntityType.COUNTRY);
  }

  private static String at(int sentence, int token) {
    return sentence + ":" + token;
  }
}

package org.newsgraph.extractor.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.EntityType;
import org.newsgraph.extractor.mention.syntax.Syntax;

/**
 * People named side by side, by the order of the words: "Prime Minister X and EU envoy Y", where
 * the parser takes one name for a part of the other's title.
 */
final class Companions {
  private static final Set<String> TITLE =
      Set.of("DT", "JJ", "JJR", "JJS", "NN", "NNP", "NNS", "PRP$", "POS", "HYPH", "VBN");

  /** A name with one of these relations has a place of its own in the sentence. */
  private static final Set<String> OWN = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl");

  private final Syntax syntax;
  private final EntityMentions mentions;
  private final int sentence;

  Companions(Syntax syntax, EntityMentions mentions) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.sentence = syntax.sentence().index();
  }

  /** Those beside a person, nearest first. */
  List<EntityMention> of(EntityMention person) {
    List<EntityMention> found = new ArrayList<>();
    if (isPerson(person)) {
      before(person).ifPresent(found::add);
      after(person).ifPresent(found::add);
    }
    return found;
  }

  private Optional<EntityMention> before(EntityMention person) {
    int and = titleStart(person.firstToken()) - 1;
    if (and < 1 || !syntax.word(and).equals("and")) {
      return Optional.empty();
    }
    boolean comma = syntax.word(and - 1).equals(",");
    return ending(comma ? and - 2 : and - 1)
        .or(() -> comma ? beforeInsertion(and - 1) : Optional.empty())
        .filter(other -> !ownPlace(other));
  }

  /** "X, who chairs the group, and Y": the person before a clause that stands between commas. */
  private Optional<EntityMention> beforeInsertion(int comma) {
    for (int at = comma - 1; at > 1; at--) {
      if (syntax.isRelativePronoun(at)) {
        return syntax.word(at - 1).equals(",") ? ending(at - 2) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<EntityMention> after(EntityMention person) {
    int and = person.endToken();
    if (and >= syntax.size() - 1 || !syntax.word(and).equals("and")) {
      return Optional.empty();
    }
    return mentions
        .in(sentence)
        .filter(Companions::isPerson)
        .filter(other -> other.firstToken() > and && titleStart(other.firstToken()) == and + 1)
        .filter(other -> !ownPlace(other))
        .findFirst();
  }

  private boolean ownPlace(EntityMention other) {
    return OWN.contains(syntax.relation(other.head()));
  }

  private int titleStart(int firstToken) {
    int start = firstToken;
    while (start > 0 && TITLE.contains(syntax.tag(start - 1)) && !insidePerson(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean insidePerson(int token) {
    return mentions.in(sentence).anyMatch(m -> isPerson(m) && m.covers(sentence, token));
  }

  private Optional<EntityMention> ending(int last) {
    return mentions
        .in(sentence)
        .filter(Companions::isPerson)
        .filter(mention -> mention.endToken() == last + 1)
        .findFirst();
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.isName() && mention.type().equals(Optional.of(EntityType.PERSON));
  }
}

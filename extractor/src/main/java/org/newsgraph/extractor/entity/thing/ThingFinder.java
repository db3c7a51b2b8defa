package org.newsgraph.extractor.entity.thing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.entity.link.Linker;
import org.newsgraph.extractor.entity.link.Surroundings;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityMentions;
import org.newsgraph.extractor.mention.MentionKind;

/** Finds the names of other things between the names of entities, the longest first. */
public final class ThingFinder {
  private static final int LONGEST = 9;

  private final Linker linker;

  public ThingFinder(Linker linker) {
    this.linker = Objects.requireNonNull(linker);
  }

  /** The things of an article that have a Wikipedia article, in the order of the text. */
  public Things find(AnnotatedArticle article, EntityMentions mentions, Surroundings surroundings) {
    List<NamedThing> things = new ArrayList<>();
    Set<Integer> swallowed = new TreeSet<>();
    for (Sentence sentence : article.sentences()) {
      String text = article.article().text();
      List<EntityMention> names = names(sentence, mentions);
      BitSet taken = new BitSet();
      for (Works.Work work : new Works(text, sentence, names).known(linker::work)) {
        things.add(work.thing());
        work.names().forEach(name -> swallowed.add(name.id()));
        taken.set(work.first(), work.end());
      }
      names.forEach(name -> taken.set(name.firstToken(), name.endToken()));
      Lettering lettering = new Lettering(sentence, taken);
      for (EntityMention mention : mentions.things()) {
        if (mention.sentence() == sentence.index() && !taken.get(mention.firstToken())) {
          title(mention, lettering, surroundings)
              .map(title -> new NamedThing(mention.span(), mention.text(), title))
              .ifPresent(
                  thing -> {
                    things.add(thing);
                    taken.set(mention.firstToken(), mention.endToken());
                  });
        }
      }
      free(text, lettering, surroundings, things);
    }
    things.sort(Comparator.comparing(NamedThing::span));
    return new Things(things, swallowed);
  }

  private static List<EntityMention> names(Sentence sentence, EntityMentions mentions) {
    return mentions
        .in(sentence.index())
        .filter(mention -> mention.isName() || mention.kind() == MentionKind.DEMONYM)
        .toList();
  }

  private Optional<String> title(
      EntityMention mention, Lettering lettering, Surroundings surroundings) {
    return lettering.striking(mention.firstToken(), mention.endToken())
        ? linker.thing(mention.text(), surroundings)
        : linker.unmistakable(mention.text());
  }

  private void free(
      String text, Lettering lettering, Surroundings surroundings, List<NamedThing> things) {
    Sentence sentence = lettering.sentence();
    int next = 0;
    for (int first = 0; first < sentence.tokens().size(); first++) {
      if (first >= next && lettering.opens(first)) {
        int from = first;
        Optional<Run> found = at(text, from, lettering, surroundings);
        found.ifPresent(run -> things.add(run.thing()));
        next = found.map(Run::end).orElse(first + 1);
      }
    }
  }

  /** A thing and where its tokens end. */
  private record Run(NamedThing thing, int end) {}

  private Optional<Run> at(String text, int first, Lettering lettering, Surroundings surroundings) {
    for (int end = lettering.end(first, LONGEST); end > first; end--) {
      Span span = lettering.sentence().spanOf(first, end);
      String words = span.of(text);
      Optional<String> title =
          !lettering.closes(first, end)
              ? Optional.empty()
              : lettering.striking(first, end)
                  ? linker.thing(words, surroundings)
                  : lettering.proper(first) ? linker.unmistakable(words) : linker.belief(words);
      if (title.isPresent()) {
        return Optional.of(new Run(new NamedThing(span, words, title.get()), end));
      }
    }
    return Optional.empty();
  }
}

package org.newsgraph.extractor.entity.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.annotation.Token;
import org.newsgraph.extractor.article.Span;
import org.newsgraph.extractor.lexicon.Lexicon;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/** Titles of works that hold a name of something else: a street, a person, a city. */
final class Works {
  private static final int LONGEST = 7;
  private static final Set<String> LINKS = Lexicon.english().words("work-link");

  private static final Set<String> OFFICES =
      Lexicon.english().by("describes").entrySet().stream()
          .filter(row -> row.getValue().equals("PERSON"))
          .map(Map.Entry::getKey)
          .collect(Collectors.toUnmodifiableSet());

  /** A work, its tokens, and the names that are but a part of its own. */
  record Work(NamedThing thing, int first, int end, List<EntityMention> names) {}

  private final String text;
  private final Sentence sentence;
  private final List<EntityMention> names;

  Works(String text, Sentence sentence, List<EntityMention> names) {
    this.text = text;
    this.sentence = sentence;
    this.names = names;
  }

  /** The works of which a title is known, from left to right. */
  List<Work> known(Function<String, Optional<String>> titles) {
    List<Work> works = new ArrayList<>();
    int next = 0;
    for (EntityMention name : names) {
      if (name.firstToken() >= next && mayBePart(name)) {
        Optional<Work> work = around(name, next, titles);
        work.ifPresent(works::add);
        next = work.map(Work::end).orElse(next);
      }
    }
    return works;
  }

  private static boolean mayBePart(EntityMention name) {
    return name.isName() && name.type().filter(type -> type != EntityType.COUNTRY).isPresent();
  }

  private Optional<Work> around(
      EntityMention name, int from, Function<String, Optional<String>> titles) {
    int end = grown(name.endToken(), 1);
    int first = grown(name.firstToken() - 1, -1) + 1;
    for (int a = Math.max(first, from); a <= name.firstToken(); a++) {
      for (int b = end; b >= name.endToken(); b--) {
        if (b - a > name.endToken() - name.firstToken() && whole(a, b)) {
          Span span = sentence.spanOf(a, b);
          Optional<String> title = titles.apply(span.of(text));
          if (title.isPresent()) {
            return title.map(t -> work(new NamedThing(span, span.of(text), t), span));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Work work(NamedThing thing, Span span) {
    List<EntityMention> inside = names.stream().filter(n -> span.contains(n.span())).toList();
    int first = 0;
    while (sentence.token(first).span().begin() < span.begin()) {
      first++;
    }
    int end = first;
    while (end < sentence.tokens().size() && sentence.token(end).span().end() <= span.end()) {
      end++;
    }
    return new Work(thing, first, end, inside);
  }

  private int grown(int token, int step) {
    int at = token;
    while (at >= 0
        && at < sentence.tokens().size()
        && Math.abs(at - token) < LONGEST
        && (large(at) || LINKS.contains(sentence.token(at).text()))) {
      at += step;
    }
    return at;
  }

  /** From capital to capital, with something small between, and no name is cut in two. */
  private boolean whole(int first, int end) {
    boolean linked = false;
    for (int i = first; i < end; i++) {
      linked |= LINKS.contains(sentence.token(i).text());
    }
    return linked
        && !OFFICES.contains(sentence.token(first).lemma().toLowerCase(Locale.ROOT))
        && large(first)
        && large(end - 1)
        && names.stream().noneMatch(name -> cut(name, first, end));
  }

  private static boolean cut(EntityMention name, int first, int end) {
    boolean overlaps = name.firstToken() < end && first < name.endToken();
    boolean inside = first <= name.firstToken() && name.endToken() <= end;
    boolean nation = name.type().filter(EntityType.COUNTRY::equals).isPresent();
    return overlaps && (!inside || nation || !name.isName());
  }

  private boolean large(int token) {
    Token here = sentence.token(token);
    return Character.isUpperCase(here.text().charAt(0))
        && !here.isPersonalPronoun()
        && !here.isPossessivePronoun();
  }
}

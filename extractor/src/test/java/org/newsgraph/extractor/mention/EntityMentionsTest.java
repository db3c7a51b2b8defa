package org.newsgraph.extractor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.extractor.article.Span;

class EntityMentionsTest {
  private static final int SENTENCES = 20_000;

  private static EntityMention name(int id, int sentence, int token) {
    return new EntityMention(
        id,
        sentence,
        token,
        token + 1,
        token,
        new Span(10 * id, 10 * id + 3),
        "Ada",
        MentionKind.NAME,
        Optional.of(EntityType.PERSON));
  }

  @Test
  void thoseOfASentenceComeInTheOrderOfTheText() {
    EntityMentions mentions =
        new EntityMentions(List.of(name(0, 0, 4), name(1, 2, 1), name(2, 2, 7)));
    assertThat(mentions.in(2)).extracting(EntityMention::id).containsExactly(1, 2);
    assertThat(mentions.in(1)).isEmpty();
    assertThat(mentions.at(2, 7)).map(EntityMention::id).contains(2);
    assertThat(mentions.headedBy(0, 4)).map(EntityMention::id).contains(0);
  }

  @Test
  void askingForThemDoesNotGoThroughTheWholeArticle() {
    EntityMentions mentions =
        new EntityMentions(IntStream.range(0, SENTENCES).mapToObj(i -> name(i, i, 0)).toList());
    long found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                IntStream.range(0, 100 * SENTENCES)
                    .filter(i -> mentions.headedBy(i % SENTENCES, 0).isPresent())
                    .count());
    assertThat(found).isEqualTo(100L * SENTENCES);
  }
}

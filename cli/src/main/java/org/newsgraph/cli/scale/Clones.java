package org.newsgraph.cli.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.store.article.ArticleGraph;

/**
 * Articles cloned from others: stories of two to five articles each, about fifty articles a day, a
 * third of them without a day. The same seed gives the same articles.
 */
final class Clones {
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int A_DAY = 50;
  private static final int PUBLISHERS = 40;
  private static final int BATCH = 100;
  private static final String ARTICLE = "https://w3id.org/newsgraph/article/scale-";

  private final List<ArticleGraph> sources;
  private final Random random;
  private final NamePool pool;

  Clones(List<ArticleGraph> sources, long seed) {
    this.sources = List.copyOf(sources);
    this.random = new Random(seed);
    this.pool = new NamePool(random);
  }

  /** Hands over so many articles, a batch at a time. */
  void make(int articles, Consumer<List<ArticleGraph>> batches) {
    List<ArticleGraph> batch = new ArrayList<>();
    int made = 0;
    while (made < articles) {
      int copies = Math.min(articles - made, 2 + random.nextInt(4));
      ArticleGraph source = sources.get(random.nextInt(sources.size()));
      Story story = Story.of(source, FIRST.plusDays(random.nextInt(1 + articles / A_DAY)), pool);
      for (int i = 0; i < copies; i++) {
        batch.add(told(story, made + i));
      }
      made += copies;
      if (batch.size() >= BATCH || made == articles) {
        batches.accept(List.copyOf(batch));
        batch.clear();
      }
    }
  }

  private ArticleGraph told(Story story, int number) {
    String publisher = "Publisher " + random.nextInt(PUBLISHERS);
    return story.told(ARTICLE + number, publisher, more(story), random.nextInt(3) > 0);
  }

  /** The names of those who take part, and drawn words, behind the text that is cloned. */
  private String more(Story story) {
    String drawn =
        IntStream.range(0, 30)
            .mapToObj(i -> NamePool.name("Place", pool.draw("Place")))
            .collect(Collectors.joining(" "));
    return String.join(", ", story.cast()) + ". " + drawn + ".";
  }
}

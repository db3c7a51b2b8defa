package org.newsgraph.store;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.newsgraph.store.article.ArticleGraph;
import org.newsgraph.store.vocabulary.Ng;

/** Articles about few people in few places, so that much of what they tell collides. */
public final class RandomNews {
  private static final List<String> PEOPLE =
      List.of("Ada_Byron", "Blaise_Pascal", "Carl_Gauss", "Emmy_Noether");
  private static final List<Node> TYPES =
      List.of(Ng.MEETING, Ng.MEETING, Ng.VISIT, Ng.SIGNING, Ng.ACCUSATION, Ng.DEPARTURE);
  private static final List<Node> STATUS =
      List.of(
          Ng.HAPPENED, Ng.HAPPENED, Ng.PLANNED, Ng.CANCELLED, Ng.DENIED, Ng.POSSIBLE, Ng.ONGOING);

  private static final List<String> SENTENCES =
      List.of(
          "On the road she spoke of her second visit to the islands of the north",
          "On the road she spoke of her third visit to the islands of the north",
          "Her third visit was short",
          "The visit was her third since May",
          "On their way to the summit they visit nobody");

  private final Random random;

  /** The same seed, the same news. */
  public RandomNews(long seed) {
    random = new Random(seed);
  }

  /** The articles of these numbers, {@code to} left out, each by a seed of its own. */
  public static List<ArticleGraph> articles(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> new RandomNews(i).article(i)).toList();
  }

  /** An article of that number. */
  public ArticleGraph article(int number) {
    Told article = Told.article("a" + number).text(text(number));
    if (random.nextInt(4) > 0) {
      article.published("2024-0" + (7 + random.nextInt(3)) + "-1" + random.nextInt(10));
    }
    article.publisher("Paper " + random.nextInt(3));
    article.mention(random.nextInt(3) > 0 ? "Person" : "Organization", person());
    for (int i = 0; i < 3; i++) {
      bearer(article);
    }
    if (random.nextInt(3) == 0) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      article.sentence(
          sentence, random.nextInt(3) == 0 && sentence.contains("summit") ? "summit" : "visit");
    }
    ToldReport before = null;
    for (int i = 0; i <= random.nextInt(3); i++) {
      before = report(article, before);
    }
    claim(article);
    return article.graph();
  }

  /** One text of many articles, whole or cut, or the article's own. */
  private String text(int number) {
    return switch (random.nextInt(4)) {
      case 0 -> "copy";
      case 1 ->
          IntStream.range(number % 3, 300 - 10 * number)
              .mapToObj(i -> "word" + i)
              .collect(Collectors.joining(" "));
      default -> "a" + number;
    };
  }

  /** Names alike, with and without a link, and bare surnames. */
  private void bearer(Told article) {
    switch (random.nextInt(12)) {
      case 9 -> article.bearer("Organization", "organization/reuters-byron", "Reuters Byron");
      case 10 -> article.bearer("Organization", "organization/nca-officials", "NCA officials");
      case 11 -> article.bearer("Person", "Adah_Byron", "Adah Byron").link("Adah_Byron");
      case 0 -> article.bearer("Person", "Ada_Byron", "Ada Byron").link("Ada_Byron");
      case 1 -> article.bearer("Person", "person/ada-m-byron", "Ada M. Byron");
      case 2 -> article.bearer("Person", "person/ada-biron", "Ada Biron");
      case 3, 4 -> article.bearer("Person", "#entity-person-byron", "Byron");
      case 5 -> article.bearer("Person", "person/george-byron", "George Byron");
      case 6 -> article.bearer("Organization", "organization/nca", "NCA");
      case 7 ->
          article.bearer("Organization", "organization/n-c-a", "National Council of Amaurote");
      default -> article.bearer("Country", "Utopia", "Utopia");
    }
  }

  private void claim(Told article) {
    if (random.nextInt(3) == 0) {
      article.claim("Harbour", Ng.LOCATED_IN, "Utopia");
    }
    if (random.nextBoolean()) {
      article.claim(
          random.nextInt(8) > 0 ? PEOPLE.get(0) : person(),
          Ng.HEAD_OF_STATE,
          "Utopia",
          random.nextInt(4) > 0 ? Ng.HAPPENED : Ng.DENIED);
    }
  }

  private ToldReport report(Told article, ToldReport before) {
    ToldReport report = article.report(TYPES.get(random.nextInt(TYPES.size())));
    report.as(Ng.VISITOR, person());
    for (int i = 0; i < random.nextInt(3); i++) {
      report.who(person());
    }
    if (random.nextInt(4) == 0) {
      report.who("Utopia");
    }
    if (random.nextInt(5) == 0) {
      report.whoIs(article.group("Utopia", random.nextBoolean() ? "rebels" : "officials"));
    }
    if (random.nextInt(4) == 0) {
      report.whoIs(article.group("Utopia", "rulers", "Utopian head of state"));
    }
    place(report);
    time(report);
    if (before != null && random.nextInt(3) == 0) {
      report.other(before);
    } else if (before != null && random.nextInt(3) == 0) {
      report.same(before);
    }
    if (random.nextInt(4) == 0) {
      report.accordingTo(person());
    }
    report.status(STATUS.get(random.nextInt(STATUS.size()))).end();
    return report;
  }

  private void place(ToldReport report) {
    switch (random.nextInt(8)) {
      case 3 -> report.at("Oval_Office");
      case 4 -> report.at("White_House");
      case 5 -> report.at("Harbour");
      case 0 -> report.in("Amaurote", "Utopia");
      case 1 -> report.in("Mildendo", "Lilliput");
      case 2 -> report.in("Utopia");
      default -> {}
    }
  }

  private void time(ToldReport report) {
    switch (random.nextInt(5)) {
      case 0 -> report.on("2024-08-1" + random.nextInt(3));
      case 3 -> report.resolved("2024-08-0" + (3 + random.nextInt(3)));
      case 1 -> report.between("2024-08-01", "2024-08-31");
      default -> {}
    }
  }

  private String person() {
    return PEOPLE.get(random.nextInt(PEOPLE.size()));
  }
}

package org.newsgraph.store.consolidation.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Cast;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.Report;
import org.newsgraph.store.consolidation.report.Standing;
import org.newsgraph.store.consolidation.report.Status;
import org.newsgraph.store.consolidation.report.Vote;
import org.newsgraph.store.consolidation.report.When;
import org.newsgraph.store.consolidation.report.Where;
import org.newsgraph.store.consolidation.report.Wording;

/** Reports that contradict each other are found without comparing every two. */
class RivalsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final Cast PARTIES =
      new Cast(
          new TreeMap<>(
              Map.of(
                  "https://example.org/entity/Ada",
                  Collections.emptySortedSet(),
                  "https://example.org/entity/Emmy",
                  Collections.emptySortedSet())),
          Collections.emptySortedSet());

  /** In which text, in which words, of which day. */
  private static Vote vote(String text, int copy, String words, int day, double confidence) {
    Article article =
        new Article(
            text + "/" + copy, Optional.of(FIRST), text, text, Collections.emptySortedSet());
    String iri = article.iri() + "#report=1,2,Meeting";
    String date = FIRST.plusDays(day).toString();
    Report report =
        new Report(
            new Report.Key(iri, 1),
            new Report.Kind("Meeting", Collections.emptySortedSet()),
            PARTIES,
            new Where(Optional.of("https://example.org/entity/Harbour"), Optional.empty()),
            new When(
                Optional.of(date),
                Optional.of(Days.of(date)),
                Optional.empty(),
                Optional.of("stated")),
            new Standing(Status.HAPPENED, false),
            new Report.About(Collections.emptySortedSet(), Collections.emptySortedSet()),
            new Wording(Optional.of(words).filter(w -> !w.isEmpty()), Optional.empty(), false),
            confidence);
    return new Vote(article, report);
  }

  @Test
  void isWhatComparingEveryTwoFinds() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      List<Vote> votes = new ArrayList<>();
      for (int i = random.nextInt(7); i >= 0; i--) {
        votes.add(
            vote(
                "text" + random.nextInt(3),
                random.nextInt(2),
                List.of("", "a", "b", "c").get(random.nextInt(4)),
                random.nextInt(2),
                random.nextInt(4) == 0 ? 0.1 : 0.9));
      }
      assertThat(Rivals.inDays(votes, Sources.of(votes)).isPresent())
          .as("%s", votes)
          .isEqualTo(everyTwo(votes));
    }
  }

  private static boolean everyTwo(List<Vote> votes) {
    return votes.stream().anyMatch(v -> votes.stream().anyMatch(o -> areTwo(v, o)));
  }

  private static boolean areTwo(Vote one, Vote other) {
    Optional<String> words = one.report().wording().key();
    return !one.article().textKey().equals(other.article().textKey())
        && !(words.isPresent() && words.equals(other.report().wording().key()))
        && one.report().confidence() > 0.5
        && other.report().confidence() > 0.5
        && !one.report().when().equals(other.report().when());
  }

  @Test
  void looksAtWhatIsSaidAndNotAtEveryTwoWhoSayIt() {
    int days = 30;
    List<Vote> votes =
        IntStream.range(0, 5_000).mapToObj(i -> vote("text" + i, 0, "", i % days, 0.9)).toList();
    AtomicInteger compared = new AtomicInteger();
    Rivals.among(
        votes,
        Sources.of(votes),
        (one, other) -> {
          compared.incrementAndGet();
          return false;
        });
    assertThat(compared.get()).isLessThanOrEqualTo(days * days);
  }
}

package org.newsgraph.extractor.entity.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.entity.link.Rows;

class WikipediaIndexTest {
  @TempDir Path cache;

  @Test
  void aNameLeadsToItsTitleWithItsShare() {
    WikipediaIndex index =
        Rows.index(
            cache,
            "Baku | Baku | 0.9",
            "Baku City | Baku | 1.0",
            "capital of oil | Baku | 1.0",
            "http://example.org/Baku | Baku | 1.0",
            "bakus | Baku | 1.0",
            "Aliyev | Heydar_Aliyev | 0.54");

    Candidate baku = index.candidate("Baku").orElseThrow();
    assertThat(baku.title()).isEqualTo("Baku");
    assertThat(baku.share()).isCloseTo(.9, org.assertj.core.api.Assertions.within(.01));
    assertThat(baku.links()).isEqualTo(5);
    assertThat(baku.plural()).isTrue();
    assertThat(index.candidate("capital of oil")).isEmpty();
    assertThat(index.candidate("baku")).isEmpty();
  }

  @Test
  void titlesAreFoundByTheirWordsAndBeginnings() {
    WikipediaIndex index =
        Rows.index(
            cache,
            "Michael Müller | Michael_Müller | 0.8",
            "Michael Müller the politician | Michael_Müller_(politician) | 1.0",
            "Müller M | Michael_Müller_(politician) | 1.0",
            "Müller page | Michael_Müller_(disambiguation) | 1.0");

    assertThat(index.title("Michael Müller")).isPresent();
    assertThat(index.titlesStarting("Michael Müller_(", 9))
        .containsExactly("Michael_Müller_(politician)");
    assertThat(index.titleLike("Michael Muller").map(Candidate::bracket)).hasValue("politician");
  }
}

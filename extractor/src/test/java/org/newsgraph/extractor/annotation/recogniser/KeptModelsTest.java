package org.newsgraph.extractor.annotation.recogniser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptModelsTest {
  private static final float[][] WEIGHTS = {{1, 2}, {3, 4, 5, 6}};

  private final FlatClusters clusters = FlatClusters.of(Map.of("harbour", "7", "quay", "12"));
  private final FlatModel first = model("one", List.of("harbour-WORD|C", "O-X|CpC"));
  private final FlatModel second = model("two", List.of("quay-WORD|C", "X-O|CpC"));
  private KeptModels kept;

  @BeforeEach
  void keep(@TempDir Path folder) {
    kept = new KeptModels(folder.resolve("cache").resolve("models"));
    kept.write(List.of(first, second));
  }

  private FlatModel model(String small, List<String> features) {
    return new FlatModel(
        small.getBytes(StandardCharsets.UTF_8), FlatFeatures.of(features, WEIGHTS), clusters);
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    List<FlatModel> read = kept.read().orElseThrow();
    assertThat(read).hasSize(2);
    assertThat(read.get(0).small()).isEqualTo(first.small());
    assertThat(read.get(1).small()).isEqualTo(second.small());
    FlatFeatures features = read.get(0).features();
    assertThat(features.indexOf("quay-WORD|C")).isNegative();
    int[] both = {features.indexOf("harbour-WORD|C"), features.indexOf("O-X|CpC")};
    assertThat(features.computeCliquePotential(1, 1, both, null, 0)).isEqualTo(2 + 4);
    assertThat(read.get(0).clusters().get("quay")).isEqualTo("12");
    assertThat(read.get(0).clusters().get("quays")).isNull();
    assertThat(read.get(1).clusters()).isSameAs(read.get(0).clusters());
  }

  @Test
  void nothingIsReadOfFilesThatWereCutShort() throws IOException {
    byte[] whole = Files.readAllBytes(kept.file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(kept.file(), Arrays.copyOf(whole, length));
      assertThat(kept.read()).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void nothingIsReadOfFilesThatWereChanged() throws IOException {
    byte[] whole = Files.readAllBytes(kept.file());
    for (int place = 0; place < whole.length; place++) {
      byte[] changed = whole.clone();
      changed[place]++;
      Files.write(kept.file(), changed);
      assertThat(kept.read()).as("byte %d", place).isEmpty();
    }
  }

  @Test
  void withoutAFileNothingIsRead() throws IOException {
    Files.delete(kept.file());
    assertThat(kept.read()).isEmpty();
  }

  @Test
  void whatCannotBeKeptIsNoTrouble() throws IOException {
    Path taken = Files.writeString(kept.file().resolveSibling("file"), "");
    KeptModels nowhere = new KeptModels(taken.resolve("models"));
    nowhere.write(List.of(first));
    assertThat(nowhere.read()).isEmpty();
  }
}

package org.newsgraph.extractor.entity.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptionTest {
  @Test
  void transcriptionsOfOneNameMeet() {
    assertThat(Transcription.key("Dmytro Horbynskyy")).isEqualTo("dmitry-horbynsky");
    assertThat(Transcription.key("Dmitri Horbynskiy")).isEqualTo("dmitry-horbynsky");
    assertThat(Transcription.key("Dmitriy Horbynskii")).isEqualTo("dmitry-horbynsky");
    assertThat(Transcription.key("Rauf Safaraliyev"))
        .isEqualTo(Transcription.key("Rauf Safaraliev"));
    assertThat(Transcription.key("Aram Tovmasyan")).isEqualTo(Transcription.key("Aram Tovmasian"));
    assertThat(Transcription.key("Mohamed el-Tarabi"))
        .isEqualTo(Transcription.key("Muhammad al-Tarabi"));
  }

  @Test
  void otherNamesStayAsTheyAre() {
    assertThat(Transcription.key("José María Núñez")).isEqualTo("jose-maria-nunez");
    assertThat(Transcription.key("Ryan Doyle")).isEqualTo("ryan-doyle");
    assertThat(Transcription.key("Anna Lind")).isNotEqualTo(Transcription.key("Anne Lind"));
    assertThat(Transcription.key("Igor Petrenko")).isNotEqualTo(Transcription.key("Oleg Petrenko"));
  }
}

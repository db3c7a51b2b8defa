package org.newsgraph.extractor.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(Decoder.text("\uFEFFcafé".getBytes(StandardCharsets.UTF_8))).isEqualTo("café");
    assertThat(Decoder.text("\uFEFFcafé".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("café");
    assertThat(Decoder.text("\uFEFFcafé".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("café");
  }

  @Test
  void whatIsNotUtf8IsWindows1252() {
    assertThat(Decoder.text("“café” – naïve".getBytes(Charset.forName("windows-1252"))))
        .isEqualTo("“café” – naïve");
  }

  @Test
  void aPageMayDeclareItsCharset() {
    String html = "<html><head><meta charset=\"iso-8859-2\"></head><body>Łódź</body></html>";
    assertThat(Decoder.page(html.getBytes(Charset.forName("ISO-8859-2")), Optional.empty()))
        .isEqualTo(html);
  }

  @Test
  void aTornByteDoesNotSpoilTheRest() {
    byte[] bytes = "Zürich, Köln, Łódź x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertThat(Decoder.text(bytes)).isEqualTo("Zürich, Köln, Łódź \uFFFD");
  }

  @Test
  void anUnknownCharsetIsNoHarm() {
    byte[] bytes = "<meta charset=klingon-7>\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Decoder.page(bytes, Optional.empty())).endsWith("é");
  }
}

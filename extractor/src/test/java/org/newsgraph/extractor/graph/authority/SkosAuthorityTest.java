package org.newsgraph.extractor.graph.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.entity.authority.AuthorityEntry;
import org.newsgraph.extractor.mention.EntityType;

class SkosAuthorityTest {
  @TempDir Path folder;

  @Test
  void conceptsBecomeEntries() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("people.ttl"),
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix schema: <https://schema.org/> .
            <https://example.org/kyiv> a skos:Concept, schema:Place ;
              skos:prefLabel "Kiew"@de, "Kyiv"@en ; skos:altLabel "Kiev" ;
              skos:exactMatch <https://en.wikipedia.org/wiki/Kyiv> .
            <https://example.org/scheme> a skos:ConceptScheme .
            """);
    List<AuthorityEntry> entries = new ArrayList<>();

    new SkosAuthority().read(file, entries::add);

    assertThat(entries)
        .containsExactly(
            new AuthorityEntry(
                "https://example.org/kyiv",
                "Kyiv",
                List.of("Kiew", "Kyiv", "Kiev"),
                Optional.of(EntityType.PLACE),
                List.of("https://en.wikipedia.org/wiki/Kyiv")));
  }

  @Test
  void aFileThatIsNoTurtleIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.ttl"), "<a <b");

    assertThatThrownBy(() -> new SkosAuthority().read(file, entry -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.ttl");
  }
}

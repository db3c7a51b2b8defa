package org.newsgraph.extractor.entity.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extractor.mention.EntityType;

class AuthorityTest {
  @TempDir Path folder;

  @Test
  void anEntityIsFoundByNameAliasOrWikipediaArticle() throws IOException {
    Authority authority =
        csv(
            "id,name,aliases,type,same-as",
            "https://example.org/1,Kyiv,Kiev|Kyïv,Place,https://en.wikipedia.org/wiki/Kyiv",
            "https://example.org/2,\"Roe, Jane\",Jane Roe,Person,");

    assertThat(id(authority, EntityType.PLACE, "Kiev")).hasValue("https://example.org/1");
    assertThat(id(authority, EntityType.PERSON, "jane roe")).hasValue("https://example.org/2");
    assertThat(id(authority, EntityType.ORGANIZATION, "Kiev")).isEmpty();
    assertThat(authority.entry(EntityType.PLACE, List.of("Kiew"), Optional.of("Kyiv")))
        .map(AuthorityEntry::name)
        .hasValue("Kyiv");
  }

  @Test
  void aNameThatTwoBearIsNobodys() throws IOException {
    Authority authority =
        csv("id,name,aliases", "a,Anna Karimova,Karimova", "b,Lola Karimova,Karimova");

    assertThat(id(authority, EntityType.PERSON, "Karimova")).isEmpty();
    assertThat(id(authority, EntityType.PERSON, "Lola Karimova", "Karimova")).hasValue("b");
  }

  @Test
  void aRowWithoutAnIdIsNamedByItsLine() {
    assertThatThrownBy(() -> csv("id,name", "a,First", ",Second"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an entry needs an id and a name")
        .hasMessageContaining("line 3");
  }

  @Test
  void anUnknownTypeIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> csv("id,name,type", "a,First,Thing"))
        .hasMessageContaining("unknown type \"Thing\"; use Person, Country, Place");
  }

  private Authority csv(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("authority.csv"), List.of(lines));
    return Authority.open(file, new CsvAuthority(), folder.resolve("cache"));
  }

  private static Optional<String> id(Authority authority, EntityType type, String... names) {
    return authority.entry(type, List.of(names), Optional.empty()).map(AuthorityEntry::id);
  }
}

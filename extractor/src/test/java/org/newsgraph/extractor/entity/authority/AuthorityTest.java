package org.newsgraph.extractor.entity.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        .hasMessageContaining("line 3")
        .hasMessageContaining("Remedy");
  }

  @Test
  void aFileWithoutNamesOfColumnsSaysSo() {
    assertThatThrownBy(() -> csv("a,First", "b,Second"))
        .hasMessageContaining("authority.csv, line 1: no columns called id and name")
        .hasMessageContaining("id,name,aliases,type,same-as");
  }

  @Test
  void aQuotationMarkLeftOpenIsNamedByItsLine() {
    assertThatThrownBy(() -> csv("id,name", "a,\"First", "b,Second"))
        .isInstanceOf(BadAuthority.class)
        .hasMessageContaining("Missing closing quote")
        .hasMessageContaining("close them");
  }

  @Test
  void aFileThatIsNotUtf8SaysSo() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "id,name\na,J\u00f6rg Berg\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Authority.open(file, new CsvAuthority(), folder.resolve("cache")))
        .hasMessageContaining("it is not UTF-8. Remedy: save it as UTF-8.");
  }

  @Test
  void aFullNameOfTheListWinsOverTheTypeThatWasFound() throws IOException {
    Authority authority = csv("id,name,type", "a,Ada Berg,Organization", "b,Berg,Organization");

    assertThat(id(authority, EntityType.PERSON, "Ada Berg")).hasValue("a");
    assertThat(id(authority, EntityType.PERSON, "Berg")).isEmpty();
  }

  @Test
  void manyBearersOfOneNameStayApart() throws IOException {
    List<String> rows = new ArrayList<>(List.of("id,name,aliases"));
    IntStream.range(0, 3000).forEach(i -> rows.add(i + ",Ada " + i + ",Ada Berg|Berg " + i));
    Authority authority = csv(rows.toArray(String[]::new));

    assertThat(id(authority, EntityType.PERSON, "Ada Berg")).isEmpty();
    assertThat(id(authority, EntityType.PERSON, "Ada 2999", "Ada Berg")).hasValue("2999");
    assertThat(id(authority, EntityType.PERSON, "Berg 17")).hasValue("17");
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

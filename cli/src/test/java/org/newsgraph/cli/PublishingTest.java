package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.program.ExitStatus;

/** A stock Fuseki, which wants a password, holds what the store holds. */
class PublishingTest {
  @TempDir Path folder;

  private static List<String> article(String name) {
    String iri = "<https://example.org/article/" + name + ">";
    return List.of(
            iri
                + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle> ",
            iri + " <https://schema.org/identifier> \"" + name + "\" ",
            iri + " <https://w3id.org/newsgraph/ns#contentHash> \"1\" ",
            iri + " <https://w3id.org/newsgraph/ns#extractorVersion> \"1\" ",
            iri
                + " <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString>"
                + " \"The same words.\" ")
        .stream()
        .map(triple -> triple + iri + " .")
        .toList();
  }

  private static void done(String... arguments) {
    Command command = Command.newsgraph(arguments);
    assertThat(command.status()).as(command.err()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void alsoWhatIsWithdrawn() throws IOException {
    String store = folder.resolve("store").toString();
    List<String> quads = new ArrayList<>(article("one"));
    quads.addAll(article("two"));
    quads.addAll(article("three"));
    done("load", Files.write(folder.resolve("news.nq"), quads).toString(), "--store", store);
    Path passwords = Files.writeString(folder.resolve("passwords"), "ada: secret\n");
    Path credentials = Files.writeString(folder.resolve("credentials"), "ada:secret\n");
    Path others = Files.writeString(folder.resolve("others"), "ada:guess\n");
    DatasetGraph there = DatasetGraphFactory.createTxnMem();
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .passwordFile(passwords.toString())
            .auth(AuthScheme.BASIC)
            .serverAuthPolicy(Auth.policyAllowSpecific("ada"))
            .addDataset("/ds", there)
            .addEndpoint("/ds", "data", Operation.GSP_RW)
            .addEndpoint("/ds", "update", Operation.Update)
            .start();
    try {
      String address = "http://localhost:" + server.getPort() + "/ds/";
      Command refused = published(store, address, others);
      assertThat(refused.status()).isEqualTo(ExitStatus.WRONG_USAGE);
      assertThat(refused.err()).contains("401", "--credentials");
      assertThat(there.calculateRead(there::isEmpty)).isTrue();
      for (String gone : List.of("nobody", "two")) {
        if (!gone.equals("nobody")) {
          done("withdraw", gone, "--store", store);
        }
        Command command = published(store, address, credentials);
        assertThat(command.status()).as(command.err()).isEqualTo(ExitStatus.DONE);
        isTheSame(store, there);
      }
    } finally {
      server.stop();
    }
  }

  private static Command published(String store, String address, Path credentials) {
    return Command.newsgraph(
        "export",
        "--store",
        store,
        "--endpoint",
        address + "data",
        "--update",
        address + "update",
        "--credentials",
        credentials.toString());
  }

  private void isTheSame(String store, DatasetGraph there) {
    Path file = folder.resolve("export.nq");
    done("export", "--store", store, "--output", file.toString());
    DatasetGraph here = DatasetGraphFactory.createTxnMem();
    here.executeWrite(() -> RDFDataMgr.read(here, file.toUri().toString()));
    assertThat(
            here.calculateRead(() -> there.calculateRead(() -> IsoMatcher.isomorphic(here, there))))
        .isTrue();
    assertThat(here.calculateRead(here::isEmpty)).isFalse();
  }
}

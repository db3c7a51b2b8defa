package org.newsgraph.extractor.graph.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.newsgraph.extractor.entity.authority.AuthorityEntry;
import org.newsgraph.extractor.entity.authority.AuthorityReader;
import org.newsgraph.extractor.entity.authority.BadAuthority;
import org.newsgraph.extractor.mention.EntityType;

/**
 * Authority files in SKOS (Turtle or any other syntax that the file's name tells): preferred and
 * other labels, a class of schema.org, and exact matches. What is said of one concept stands
 * together.
 */
public final class SkosAuthority implements AuthorityReader {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";

  private static final Pattern PLACE =
      Pattern.compile("\\[line: (\\d+), col: \\d+ *\\] *(.*?)\\.?", Pattern.DOTALL);

  @Override
  public void read(Path file, Taker taker) throws IOException {
    Concepts concepts = new Concepts(taker);
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(concepts);
      concepts.flush();
    } catch (RiotException cause) {
      throw bad(file, cause);
    } catch (UncheckedIOException cause) {
      throw cause.getCause();
    }
  }

  /** The parser's message begins with "[line: 4, col: 1 ]". */
  private static BadAuthority bad(Path file, RiotException cause) {
    Matcher place = PLACE.matcher(String.valueOf(cause.getMessage()));
    boolean known = place.matches();
    long line = known ? Long.parseLong(place.group(1)) : 0;
    String reason = known ? place.group(2) : String.valueOf(cause.getMessage());
    return new BadAuthority(file, line, reason, "correct the line or the one before it", cause);
  }

  /** Gathers the triples of one concept after the other. */
  private static final class Concepts extends StreamRDFBase {
    private final Taker taker;
    private String subject = "";
    private String name = "";
    private boolean english;
    private Optional<EntityType> type = Optional.empty();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> sameAs = new ArrayList<>();

    Concepts(Taker taker) {
      this.taker = taker;
    }

    @Override
    public void triple(Triple triple) {
      if (!triple.getSubject().isURI()) {
        return;
      }
      if (!triple.getSubject().getURI().equals(subject)) {
        flush();
        subject = triple.getSubject().getURI();
      }
      take(triple.getPredicate().getURI(), triple.getObject());
    }

    private void take(String predicate, Node object) {
      if (object.isLiteral()) {
        label(predicate, object);
      } else if (object.isURI() && predicate.equals(TYPE)) {
        type = type.or(() -> type(object.getLocalName()));
      } else if (object.isURI() && same(predicate)) {
        sameAs.add(object.getURI());
      }
    }

    private void label(String predicate, Node label) {
      if (predicate.equals(SKOS + "prefLabel")) {
        boolean better = name.isEmpty() || (!english && label.getLiteralLanguage().equals("en"));
        if (better) {
          english = label.getLiteralLanguage().equals("en");
          name = label.getLiteralLexicalForm();
        }
        aliases.add(label.getLiteralLexicalForm());
      } else if (predicate.equals(SKOS + "altLabel") || predicate.equals(SKOS + "hiddenLabel")) {
        aliases.add(label.getLiteralLexicalForm());
      }
    }

    private static boolean same(String predicate) {
      return predicate.equals(SKOS + "exactMatch")
          || predicate.equals(SAME_AS)
          || predicate.matches("https?://schema\\.org/sameAs");
    }

    private static Optional<EntityType> type(String className) {
      try {
        return Optional.of(EntityType.valueOf(className.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException other) {
        return Optional.empty();
      }
    }

    /** Hands over what was gathered, if it has a name. */
    void flush() {
      try {
        if (!name.isBlank()) {
          taker.take(new AuthorityEntry(subject, name, aliases, type, sameAs));
        }
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
      name = "";
      english = false;
      type = Optional.empty();
      aliases.clear();
      sameAs.clear();
    }
  }
}

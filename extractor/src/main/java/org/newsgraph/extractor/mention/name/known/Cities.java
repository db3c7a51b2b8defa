package org.newsgraph.extractor.mention.name.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extractor.mention.name.vote.Ballot;
import org.newsgraph.extractor.mention.name.vote.NameClass;
import org.newsgraph.extractor.mention.name.vote.Run;
import org.newsgraph.extractor.mention.name.vote.Witness;
import org.newsgraph.extractor.mention.name.vote.Words;

/**
 * Knows the names of cities and provinces of the world, by CoreNLP's gazetteer; kept as sorted
 * hashes, less than a megabyte.
 */
public final class Cities implements Witness {
  private static final String LIST =
      "/edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
  private static final double VOTES = 0.6;
  private static final Set<String> KINDS = Set.of("CITY", "STATE_OR_PROVINCE");

  private final long[] hashes;

  public Cities() {
    try (InputStream in = Cities.class.getResourceAsStream(LIST)) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      hashes =
          lines
              .lines()
              .map(Cities::name)
              .flatMap(Optional::stream)
              .mapToLong(Cities::hash)
              .sorted()
              .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> name(String line) {
    List<String> row = List.of(line.split("\t", -1));
    return row.size() > 2 && KINDS.contains(row.get(1)) && row.get(2).equals("LOCATION")
        ? Optional.of(row.get(0))
        : Optional.empty();
  }

  /** 64 bits, so that no two of a hundred thousand names meet. */
  private static long hash(String name) {
    long hash = 1125899906842597L;
    for (int i = 0; i < name.length(); i++) {
      hash = 31 * hash + name.charAt(i);
    }
    return hash;
  }

  public boolean has(String name) {
    return Arrays.binarySearch(hashes, hash(name.toLowerCase(Locale.ROOT))) >= 0;
  }

  @Override
  public void testify(Ballot ballot) {
    for (Run run : List.copyOf(ballot.all().keySet())) {
      if (has(Words.of(ballot.sentence(), run))) {
        ballot.vote(run, NameClass.PLACE, VOTES);
      }
    }
  }
}

package org.newsgraph.cli.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files under some folders that are new, or other than before; each when it has stayed the same
 * between two looks, so that nobody is still writing it.
 */
public final class Arrivals {
  private record State(long bytes, FileTime changed) {}

  private final List<Path> places;
  private final Map<Path, State> handedOver = new HashMap<>();
  private Map<Path, State> before = Map.of();

  /** Looks under these files and folders. */
  public Arrivals(Collection<Path> places) {
    this.places = List.copyOf(places);
  }

  /** What has arrived since the last look; a first look finds nothing settled yet. */
  public Set<Path> look() {
    Map<Path, State> now = states();
    Set<Path> arrived = new TreeSet<>();
    now.forEach(
        (file, state) -> {
          if (state.equals(before.get(file)) && !state.equals(handedOver.get(file))) {
            arrived.add(file);
          }
        });
    arrived.forEach(file -> handedOver.put(file, now.get(file)));
    handedOver.keySet().retainAll(now.keySet());
    before = now;
    return arrived;
  }

  private Map<Path, State> states() {
    Map<Path, State> states = new HashMap<>();
    places.forEach(place -> see(place, states));
    return states;
  }

  /** What goes while it is looked at has not arrived. */
  private static void see(Path place, Map<Path, State> states) {
    try {
      BasicFileAttributes found = Files.readAttributes(place, BasicFileAttributes.class);
      if (found.isRegularFile()) {
        states.put(place, new State(found.size(), found.lastModifiedTime()));
      } else if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
        entries(place).forEach(entry -> see(entry, states));
      }
    } catch (IOException e) {
      return;
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(e -> !e.getFileName().toString().startsWith(".")).toList();
    }
  }
}

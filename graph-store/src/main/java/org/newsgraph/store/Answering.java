package org.newsgraph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.store.folder.AtomicFile;
import org.newsgraph.store.folder.Privately;
import org.newsgraph.store.folder.StoreException;
import org.newsgraph.store.folder.StoreFolder;
import org.newsgraph.store.incoming.Request;

/** The owner's side of requests: does what is asked and leaves the answer. */
final class Answering {
  private static final Pattern NAME = Pattern.compile("\\.?\\d{12}-(\\d+)\\..*");

  private final StoreFolder folder;
  private final Deeds deeds;

  /** How a store does what is asked. */
  record Deeds(
      Consumer<OutputStream> export, Runnable compact, Consumer<Collection<String>> erase) {}

  Answering(StoreFolder folder, Deeds deeds) {
    this.folder = folder;
    this.deeds = deeds;
  }

  void answer(Request request) {
    try {
      Privately.folder(folder.answers());
      sweep();
      AtomicFile.write(request.answer(folder), out -> answer(request, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StoreException e) {
      byte[] words = e.getMessage().getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(request.failure(folder), out -> out.write(words));
    }
  }

  private void answer(Request request, OutputStream out) {
    switch (request.wish()) {
      case EXPORT -> deeds.export().accept(out);
      case COMPACT -> deeds.compact().run();
      case ERASE -> deeds.erase().accept(request.articles());
    }
  }

  /** Answers for which nobody waits any more. */
  private void sweep() throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(folder.answers())) {
      left = all.filter(Answering::isLeftBehind).toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isLeftBehind(Path file) {
    Matcher m = NAME.matcher(file.getFileName().toString());
    return m.matches() && ProcessHandle.of(Long.parseLong(m.group(1))).isEmpty();
  }
}

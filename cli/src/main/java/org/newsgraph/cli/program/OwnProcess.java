package org.newsgraph.cli.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command line that runs this same program again as a process of its own. */
public final class OwnProcess {
  /** What extraction needs: models, caches and the articles at work. */
  private static final String EXTRACTION_HEAP = "-Xmx1700m";

  /** The class that the program begins with; named, since it knows every command. */
  private static final String MAIN = "org.newsgraph.cli.Newsgraph";

  private static final String HOME = "newsgraph.home";
  private static final boolean IS_WINDOWS = File.separatorChar == '\\';

  private OwnProcess() {}

  /**
   * The command line as people type it, so that it starts as it does for them; without the script,
   * {@link #command}. Of any input it expects much.
   */
  public static List<String> script(String... arguments) {
    Path script = Path.of(System.getProperty(HOME, "."), "newsgraph");
    if (System.getProperty(HOME) == null || IS_WINDOWS || !Files.isExecutable(script)) {
      return command(arguments);
    }
    return Stream.concat(
            Stream.of("env", "NEWSGRAPH_INPUT=large", script.toString()), Stream.of(arguments))
        .toList();
  }

  public static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(java(EXTRACTION_HEAP));
    command.add("-D" + HOME + "=" + System.getProperty(HOME, "."));
    command.add(MAIN);
    command.addAll(List.of(arguments));
    return command;
  }

  /** This Java with this class path. */
  public static List<String> java(String heap) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(java, heap, "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"));
  }
}

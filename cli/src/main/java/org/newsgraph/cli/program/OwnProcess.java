package org.newsgraph.cli.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that runs this same program again as a process of its own. */
public final class OwnProcess {
  /** What extraction needs: models, caches and the articles at work. */
  private static final String EXTRACTION_HEAP = "-Xmx1700m";

  /** The class that the program begins with; named, since it knows every command. */
  private static final String MAIN = "org.newsgraph.cli.Newsgraph";

  private OwnProcess() {}

  public static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(java(EXTRACTION_HEAP));
    command.add("-Dnewsgraph.home=" + System.getProperty("newsgraph.home", "."));
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

package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.newsgraph.cli.asking.AskCommand;
import org.newsgraph.cli.asking.ServeCommand;
import org.newsgraph.cli.asking.UpCommand;
import org.newsgraph.cli.comparison.CompareCommand;
import org.newsgraph.cli.keeping.CheckCommand;
import org.newsgraph.cli.keeping.CompactCommand;
import org.newsgraph.cli.keeping.CorrectCommand;
import org.newsgraph.cli.keeping.ExportCommand;
import org.newsgraph.cli.keeping.LoadCommand;
import org.newsgraph.cli.keeping.RestoreCommand;
import org.newsgraph.cli.keeping.WithdrawCommand;
import org.newsgraph.cli.program.BuildVersion;
import org.newsgraph.cli.program.ExitStatus;
import org.newsgraph.cli.program.StandardOutput;
import org.newsgraph.cli.program.Troubles;
import org.newsgraph.cli.reading.EventsCommand;
import org.newsgraph.cli.reading.ExtractCommand;
import org.newsgraph.cli.reading.FeaturesCommand;
import org.newsgraph.cli.reading.ReadCommand;
import org.newsgraph.cli.reading.UpgradeCommand;
import org.newsgraph.cli.scale.ScaleCommand;
import org.newsgraph.cli.show.ShowCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Turns news articles into a knowledge graph, and answers questions from it. */
@Command(
    name = "newsgraph",
    description = "Turns news articles into a knowledge graph, and answers questions from it.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      UpCommand.class,
      ExtractCommand.class,
      ServeCommand.class,
      AskCommand.class,
      ReadCommand.class,
      ShowCommand.class,
      FeaturesCommand.class,
      EventsCommand.class,
      LoadCommand.class,
      ExportCommand.class,
      WithdrawCommand.class,
      RestoreCommand.class,
      CorrectCommand.class,
      CheckCommand.class,
      CompactCommand.class,
      UpgradeCommand.class,
      CompareCommand.class,
      ScaleCommand.class,
      HelpCommand.class
    },
    footer = {
      "",
      "Exit status: 0 all done; 1 finished, but some articles were quarantined; 2 wrong usage;",
      "3 store locked, missing or unreadable; 4 disk full or out of memory."
    })
public final class Newsgraph implements Runnable {
  /** How the progress bar asks the terminal for its width; by itself it unpacks a library. */
  private static final String TERMINAL = "org.jline.terminal.provider";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }

  public static void main(String[] arguments) {
    StandardOutput.install();
    System.getProperties().putIfAbsent(TERMINAL, "exec");
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Newsgraph());
    line.setOut(utf8(System.out));
    line.setErr(utf8(System.err));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new Troubles());
    line.registerConverter(LocalDate.class, Newsgraph::day);
    try {
      return written(line.execute(arguments), line);
    } catch (ExceptionInInitializerError e) {
      line.getErr().println("newsgraph: " + Troubles.innermost(e));
      return ExitStatus.WRONG_USAGE;
    } catch (OutOfMemoryError e) {
      line.getErr().println(Troubles.NO_MEMORY);
      return ExitStatus.NO_ROOM;
    }
  }

  /** What was printed has to have arrived; a reader who has had enough is no trouble. */
  private static int written(int status, CommandLine line) {
    line.getOut().flush();
    try {
      StandardOutput.check();
      return status;
    } catch (IOException e) {
      if (StandardOutput.isClosedByReader(e)) {
        return status;
      }
      line.getErr().println("newsgraph: Not all could be written: " + e.getMessage());
      return ExitStatus.NO_ROOM;
    }
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("\"" + words + "\" is no day; write it like 2024-08-19");
    }
  }

  private static PrintWriter utf8(java.io.PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}

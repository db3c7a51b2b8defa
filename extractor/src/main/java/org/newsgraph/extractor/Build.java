package org.newsgraph.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which version of the extractor this is; it changes whenever the same article may give another
 * graph.
 */
public final class Build {
  /** Version of the extractor, such as 0.1.0. */
  public static final String VERSION = read("version");

  /** Version of Stanford CoreNLP. */
  public static final String CORENLP = read("corenlp");

  private Build() {}

  private static String read(String key) {
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

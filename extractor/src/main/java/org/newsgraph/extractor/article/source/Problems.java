package org.newsgraph.extractor.article.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.newsgraph.extractor.article.Origin;
import org.newsgraph.extractor.article.source.RawDocument.Broken;

/** What can be wrong with a file, in words that say what to do. */
public final class Problems {

  private static final String AGAIN = "fetch the file again";

  private Problems() {}

  /** A value that is not JSON. */
  public static Broken json(Origin origin, JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return new Broken(origin, "not JSON: " + message, "mend the line or remove it");
  }

  /** What an exception that a file caused means for its reader. */
  public static Broken of(Origin origin, Throwable e) {
    if (e instanceof RefusedException refused) {
      return new Broken(origin, refused.getMessage(), refused.remedy());
    }
    if (e instanceof EOFException) {
      return new Broken(origin, "the file ends too early", AGAIN);
    }
    if (e instanceof ZipException) {
      return new Broken(origin, "broken compression: " + e.getMessage(), AGAIN);
    }
    if (e instanceof NoSuchFileException) {
      return new Broken(origin, "no such file", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return new Broken(origin, "may not be read", "check the file's permissions");
    }
    String kind = e instanceof IOException ? "cannot be read" : "cannot be understood";
    return new Broken(origin, kind + ": " + firstLine(e), "check the file");
  }

  private static String firstLine(Throwable e) {
    return String.valueOf(e).lines().findFirst().orElse("");
  }
}

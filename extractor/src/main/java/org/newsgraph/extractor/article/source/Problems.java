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
final class Problems {

  private Problems() {}

  static Broken tooLong(Origin origin, TooLongException e) {
    return new Broken(origin, e.getMessage(), "split it into single articles");
  }

  static Broken json(Origin origin, JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return new Broken(origin, "not JSON: " + message, "mend the line or remove it");
  }

  static Broken of(Origin origin, Exception e) {
    if (e instanceof TooLongException tooLong) {
      return tooLong(origin, tooLong);
    }
    if (e instanceof EOFException) {
      return new Broken(origin, "the compressed file ends too early", "fetch the file again");
    }
    if (e instanceof ZipException) {
      return new Broken(origin, "broken gzip: " + e.getMessage(), "fetch the file again");
    }
    if (e instanceof NoSuchFileException) {
      return new Broken(origin, "no such file", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return new Broken(origin, "may not be read", "check the file's permissions");
    }
    String kind = e instanceof IOException ? "cannot be read" : "cannot be understood";
    return new Broken(origin, kind + ": " + e, "check the file");
  }
}

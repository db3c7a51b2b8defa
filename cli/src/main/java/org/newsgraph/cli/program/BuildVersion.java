package org.newsgraph.cli.program;

import org.newsgraph.extractor.Build;
import picocli.CommandLine.IVersionProvider;

/** Says which Newsgraph this is. */
public final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "newsgraph " + Build.VERSION,
      "Java " + Runtime.version() + ", Stanford CoreNLP " + Build.CORENLP
    };
  }
}

package org.newsgraph.cli;

import org.newsgraph.extractor.Build;
import picocli.CommandLine.IVersionProvider;

/** Says which Newsgraph this is. */
final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "newsgraph " + Build.VERSION,
      "Java " + Runtime.version() + ", Stanford CoreNLP " + Build.CORENLP
    };
  }
}

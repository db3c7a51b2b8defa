package org.newsgraph.extractor.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.newsgraph.extractor.mention.time.PartialDate;

/** The XML Schema type of a date as precise as its words. */
final class Dates {
  private Dates() {}

  static XSDDatatype type(PartialDate date) {
    return switch (date.iso().length()) {
      case 4 -> XSDDatatype.XSDgYear;
      case 7 -> XSDDatatype.XSDgYearMonth;
      default -> XSDDatatype.XSDdate;
    };
  }
}

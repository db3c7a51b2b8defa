package org.newsgraph.extractor.mention.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "LINZ, March 18 - The premier said; LINZ march 18",
        "LINZ, Austria, Aug. 20 (Northwind) -- The premier said; LINZ aug 20",
        "LINZ, 3 May 2024 (Northwind) - The premier said; LINZ may 3 2024",
        "Linz /NORTHWIND/. The premier said; Linz",
        "Linz, Austria (Northwind)_ The premier said; Linz",
        "LINZ — The premier said; LINZ",
        "LINZ/GRAZ, Aug 20 (Northwind) - The premier said; LINZ aug 20",
        "NEUE LINZ: The premier said; NEUE LINZ",
        "Premier calls vote  LINZ, March 18 - The premier said; LINZ march 18",
        "Linz: the premier said; none",
        "The premier - a tall man - said; none",
        "The Peace Authority (NPA). The premier said; none",
        "EU - the premier said; none"
      })
  void placeAndDay(String text, String expected) {
    assertEquals(Optional.ofNullable(expected), Dateline.of(text).map(line -> told(line, text)));
  }

  private static String told(Dateline line, String text) {
    return line.place().of(text)
        + line.day()
            .map(
                day ->
                    " " + day.month() + " " + day.day() + day.year().map(y -> " " + y).orElse(""))
            .orElse("");
  }
}

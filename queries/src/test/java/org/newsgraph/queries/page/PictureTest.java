package org.newsgraph.queries.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.OutputType;

/**
 * Takes the picture of the README. With {@code newsgraph up} running in another terminal:
 *
 * <pre>{@code
 * ./mvnw -pl queries -am test -Dtest=PictureTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dpicture.of=http://localhost:3030/ -Dpicture.to=$PWD/docs/page.png
 * }</pre>
 *
 * Without {@code picture.of} it shows the small world of news of the tests.
 */
@ExtendWith(OnePage.class)
@EnabledIfSystemProperty(named = "picture.to", matches = ".+")
class PictureTest {
  @Test
  void takesThePicture(Page page) throws IOException {
    String home = System.getProperty("picture.of", page.home());
    page.browser().size(1280, 1120);
    page.browser()
        .driver
        .executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    Page shown = new Page(home, page.browser()).open(home.contains("#") ? "" : "#/");
    Path picture = Path.of(System.getProperty("picture.to"));
    Files.write(picture, shown.browser().driver.getScreenshotAs(OutputType.BYTES));
    assertThat(picture).isNotEmptyFile();
  }
}

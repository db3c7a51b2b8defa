package org.newsgraph.store.consolidation.reading;

import java.util.List;
import java.util.Optional;
import org.newsgraph.store.consolidation.iri.Keys;
import org.newsgraph.store.consolidation.report.Article;
import org.newsgraph.store.consolidation.report.Days;
import org.newsgraph.store.consolidation.report.EntityUse;
import org.newsgraph.store.consolidation.report.Group;
import org.newsgraph.store.consolidation.report.Report;

/**
 * Somebody whom a dated article calls by an office of a state alone, and of whom it tells what is
 * news.
 *
 * @param iri the IRI that the article has for him
 * @param kin the one that all articles together have for the group of those who are called so
 * @param what the office, as its holders are counted
 */
public record Called(String iri, String kin, String what) {
  /** So many days at most lie between the article and those that name the holder. */
  public static final int ABOUT = 31;

  /** An office: where the data IRIs begin, the body, the title in words. */
  public static String what(String base, String body, String office) {
    return String.join(" ", base, body, office);
  }

  /** The one that a group without a name is; none where it is a group. */
  public static Optional<Called> of(ArticleFacts facts, Group group) {
    Article article = facts.article();
    return group.office().map(office -> called(article, group, office));
  }

  private static Called called(Article article, Group group, String office) {
    String iri = Keys.groupIn(article.iri(), group.iri());
    String what = what(article.base(), group.owner().orElseThrow(), office);
    return new Called(iri, group.iri(), what);
  }

  /** The group with the office, if it is one person's of a state, and the news. */
  static Group reading(
      Group group, String label, Article article, List<Report> reports, List<EntityUse> entities) {
    boolean isState =
        entities.stream()
            .filter(e -> group.owner().filter(e.iri()::equals).isPresent())
            .anyMatch(e -> e.type().filter("Country"::equals).isPresent());
    return !Keys.isLocalGroup(group.iri()) && isState && isNews(group, article, reports)
        ? new Group(group.iri(), group.kind(), group.owner(), OfficeWords.of(label))
        : group;
  }

  /** Who held the office long before or is to hold it may be another. */
  private static boolean isNews(Group group, Article article, List<Report> reports) {
    return article
        .published()
        .map(day -> new Days(day, day).widened(ABOUT))
        .filter(
            about ->
                reports.stream()
                    .filter(report -> report.cast().participants().contains(group.iri()))
                    .allMatch(report -> isAbout(report, about)))
        .isPresent();
  }

  private static boolean isAbout(Report report, Days about) {
    return !report.wording().isEarlier()
        && report.when().bounds().stream().allMatch(about::overlaps);
  }
}

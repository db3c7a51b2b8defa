package org.newsgraph.store.consolidation.naming;

/** Why two names are taken for one bearer's. */
enum NameReason {
  SAME_NAME("the same name"),
  INITIALS("the same name but for initials, middle names or a short form"),
  SPELLING("the same name in another spelling"),
  WORDS("the same words in another order or spelling, or with another legal form"),
  ACRONYM("the abbreviation of its name"),
  ONLY_BEARER("the only bearer of this name in the news of that time and topic"),
  CREDIT("the same name, with a rank, a post or the name of an agency or a paper beside it"),
  OFTEN_NAMED("the only bearer of this name in all the news of that time, and named often"),
  MOST_NAMED(
      "of the bearers of this name by far the most named in the news of that time and topic"),
  SAME_TOPIC("the same short name in the news of one time and topic");

  private final String words;

  NameReason(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}

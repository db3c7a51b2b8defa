package org.newsgraph.extractor.entity.naming;

import java.util.Optional;
import org.newsgraph.extractor.annotation.AnnotatedArticle;
import org.newsgraph.extractor.annotation.Sentence;
import org.newsgraph.extractor.mention.EntityMention;
import org.newsgraph.extractor.mention.EntityType;

/**
 * A name where it stands in the text.
 *
 * @param form its words without address
 * @param cue what address or office before it tells of a person's gender
 * @param peerage the title of a peer before it: "Lord", by which a surname is a full name
 */
public record Member(EntityMention mention, NameForm form, Gender cue, Optional<String> peerage) {

  static Member of(AnnotatedArticle article, EntityMention mention) {
    NameForm form = NameForm.of(mention.text());
    if (mention.type().filter(type -> type == EntityType.PERSON).isEmpty()) {
      return new Member(mention, form, Gender.UNKNOWN, Optional.empty());
    }
    Optional<String> before = before(article, mention);
    Gender cue =
        before.flatMap(Honorifics::of).map(Honorifics.Honorific::gender).orElse(Gender.UNKNOWN);
    return stripped(mention, form, cue, before.filter(Honorifics::isPeerage));
  }

  private static Member stripped(
      EntityMention mention, NameForm form, Gender cue, Optional<String> peerage) {
    while (form.text().indexOf(' ') > 0 && Honorifics.of(firstWord(form)).isPresent()) {
      String title = firstWord(form);
      cue = cue == Gender.UNKNOWN ? Honorifics.of(title).orElseThrow().gender() : cue;
      peerage = peerage.or(() -> Optional.of(title).filter(Honorifics::isPeerage));
      form = form.from(1);
    }
    return new Member(mention, form, cue, peerage);
  }

  private static Optional<String> before(AnnotatedArticle article, EntityMention mention) {
    if (mention.firstToken() == 0) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(mention.sentence());
    return Optional.of(sentence.token(mention.firstToken() - 1).text());
  }

  private static String firstWord(NameForm form) {
    int blank = form.text().indexOf(' ');
    return blank < 0 ? form.text() : form.text().substring(0, blank);
  }
}

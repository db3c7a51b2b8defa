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
 * @param addressed whether "Mr" or the like stands before it
 */
public record Member(EntityMention mention, NameForm form, Gender cue, boolean addressed) {

  static Member of(AnnotatedArticle article, EntityMention mention) {
    NameForm form = NameForm.of(mention.text());
    if (mention.type().filter(type -> type == EntityType.PERSON).isEmpty()) {
      return new Member(mention, form, Gender.UNKNOWN, false);
    }
    Optional<Honorifics.Honorific> title = before(article, mention);
    return stripped(
        mention,
        form,
        title.map(Honorifics.Honorific::gender).orElse(Gender.UNKNOWN),
        title.filter(word -> word.role() == Honorifics.Role.ADDRESS).isPresent());
  }

  private static Member stripped(
      EntityMention mention, NameForm form, Gender cue, boolean addressed) {
    while (form.text().indexOf(' ') > 0 && Honorifics.of(firstWord(form)).isPresent()) {
      Honorifics.Honorific title = Honorifics.of(firstWord(form)).orElseThrow();
      cue = cue == Gender.UNKNOWN ? title.gender() : cue;
      addressed |= title.role() == Honorifics.Role.ADDRESS;
      form = form.from(1);
    }
    return new Member(mention, form, cue, addressed);
  }

  private static Optional<Honorifics.Honorific> before(
      AnnotatedArticle article, EntityMention mention) {
    if (mention.firstToken() == 0) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(mention.sentence());
    return Honorifics.of(sentence.token(mention.firstToken() - 1).text());
  }

  private static String firstWord(NameForm form) {
    int blank = form.text().indexOf(' ');
    return blank < 0 ? form.text() : form.text().substring(0, blank);
  }
}

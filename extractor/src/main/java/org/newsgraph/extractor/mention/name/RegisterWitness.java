package org.newsgraph.extractor.mention.name;

/** Knows the names found elsewhere in the article, and the surnames of its persons. */
final class RegisterWitness implements Witness {
  private static final double REPEATED = 0.9;
  private static final double SURNAME = 1.1;

  private final Phrases<NameClass> names = new Phrases<>();
  private final Phrases<NameClass> surnames = new Phrases<>();

  RegisterWitness(Register register) {
    for (String name : register.names()) {
      NameClass type = register.typeOf(name);
      names.put(name, type);
      int blank = name.lastIndexOf(' ');
      if (type == NameClass.PERSON && blank > 0) {
        surnames.put(name.substring(blank + 1), type);
      }
    }
  }

  @Override
  public void testify(Ballot ballot) {
    for (int i = 0; i < ballot.sentence().tokens().size(); i++) {
      names.at(ballot.sentence(), i).ifPresent(f -> ballot.vote(f.run(), f.value(), REPEATED));
      surnames.at(ballot.sentence(), i).ifPresent(f -> ballot.vote(f.run(), f.value(), SURNAME));
    }
  }
}

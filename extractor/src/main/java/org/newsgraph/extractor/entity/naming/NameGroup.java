package org.newsgraph.extractor.entity.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extractor.mention.EntityType;

/** Names of one article that are taken for one entity, in the order of the text. */
public final class NameGroup {
  private final List<Member> members = new ArrayList<>();

  NameGroup(List<Member> members) {
    this.members.addAll(members);
  }

  public List<Member> members() {
    return members;
  }

  /** Takes the names of another group in. */
  public void take(NameGroup other) {
    members.addAll(other.members);
    members.sort(Comparator.comparingInt(member -> member.mention().id()));
    other.members.clear();
  }

  boolean empty() {
    return members.isEmpty();
  }

  int firstId() {
    return members.get(0).mention().id();
  }

  /** The type that most of its names have; of equally frequent ones the first of the list. */
  public EntityType type() {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    members.forEach(
        member -> member.mention().type().ifPresent(type -> votes.merge(type, 1, Integer::sum)));
    EntityType best = EntityType.ORGANIZATION;
    int most = 0;
    for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  /** Its different forms, each once, in the order of the text. */
  public List<NameForm> forms() {
    Map<String, NameForm> forms = new LinkedHashMap<>();
    members.forEach(member -> forms.putIfAbsent(member.form().key(), member.form()));
    return List.copyOf(forms.values());
  }

  /** The form with the most words; of equally long ones the first. */
  public NameForm longest() {
    NameForm longest = members.get(0).form();
    for (Member member : members) {
      if (member.form().size() > longest.size()) {
        longest = member.form();
      }
    }
    return longest;
  }

  /** A surname with the title of a peer, where the article gives no first name: "Lord Roe". */
  public Optional<String> peer() {
    return longest().size() > 1
        ? Optional.empty()
        : members.stream()
            .flatMap(
                member -> member.peerage().map(title -> title + " " + longest().text()).stream())
            .findFirst();
  }

  /** What addresses, offices and first names tell of the gender. */
  public Gender gender() {
    for (Member member : members) {
      if (member.cue() != Gender.UNKNOWN) {
        return member.cue();
      }
    }
    NameForm name = longest();
    return name.size() > 1 ? Gender.ofFirstName(name.first()) : Gender.UNKNOWN;
  }
}

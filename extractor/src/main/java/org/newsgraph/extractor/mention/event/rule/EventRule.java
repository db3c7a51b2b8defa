package org.newsgraph.extractor.mention.event.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.extractor.mention.RuleName;
import org.newsgraph.extractor.mention.event.EventClass;
import org.newsgraph.extractor.rule.Element.Edge;
import org.newsgraph.extractor.rule.Rule;

/**
 * A line of a table: words that tell an event of a class, and what stands around them.
 *
 * @param arguments what it binds, and what must not be there
 */
public record EventRule(
    RuleName name,
    EventClass type,
    Optional<String> subtype,
    TriggerWords trigger,
    Rule<RuleName> arguments,
    Codes codes,
    Examples examples) {

  /**
   * Where events of this kind stand in the codebooks of political science.
   *
   * @param plover root code of PLOVER; {@code -}: none
   * @param cameo code of CAMEO; {@code -}: none
   */
  public record Codes(String plover, String cameo) {}

  /** A sentence that the rule matches, and one that it must not match. */
  public record Examples(String matches, String differs) {}

  /** One place of an argument: the relations in which it stands, what it is, and its kind. */
  public record Slot(List<String> relations, Filler filler, Kind kind) {
    public Slot {
      relations = List.copyOf(relations);
    }

    boolean isIn(String relation) {
      return relations.contains(relation);
    }
  }

  public EventRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(subtype);
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(arguments);
    Objects.requireNonNull(codes);
    Objects.requireNonNull(examples);
  }

  /** The slots in the order of the rule. */
  public List<Slot> slots() {
    return edges().map(EventRule::slot).toList();
  }

  private Stream<Edge> edges() {
    return arguments.pattern().elements().get(0).edges().stream()
        .filter(edge -> edge.to().name().isPresent());
  }

  private static Slot slot(Edge edge) {
    return new Slot(
        edge.relations(),
        Filler.of(edge.to().name().orElseThrow()),
        Kind.of(edge.to().tests().get(0).get(0).value()));
  }

  /** Whether somebody in this relation is this to the event. */
  public boolean gives(String relation, Filler filler) {
    return slots().stream().anyMatch(slot -> slot.filler() == filler && slot.isIn(relation));
  }

  /** Whether any of its slots is filled by such. */
  public boolean gives(Filler filler) {
    return slots().stream().anyMatch(slot -> slot.filler() == filler);
  }

  /** Whether a verb tells it, not a noun. */
  public boolean isVerb() {
    return trigger.verb();
  }

  /** The rule for words that tell an event of another class here: "she was accompanied by X". */
  public EventRule as(EventClass other) {
    return new EventRule(name, other, subtype, trigger, arguments, codes, examples);
  }
}

package org.assent.rules.consensus;

/**
 * A seat on the frozen roll of a round (CR1, CR2).
 *
 * @param entity acronym of the entity
 * @param lead whether it is the lead organisation of the subject, whose own support counts as no independent one (CR11)
 */
public record RollSeat(String entity, boolean lead) {
    public RollSeat(String entity) {
        this(entity, false);
    }
}

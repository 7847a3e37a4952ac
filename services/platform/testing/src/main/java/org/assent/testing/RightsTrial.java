package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Channel;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.kernel.Right;
import org.assent.kernel.Role;
import org.assent.kernel.Rule;
import org.assent.kernel.Work;
import org.assent.platform.ledger.EventTypes;
import org.jspecify.annotations.Nullable;

/**
 * Holds what aggregates decide against the table of rights, in both directions: each command, in each state given, is sent by
 * everybody there is. Who is in the table is not refused for want of a right; who is not, is, by the rule that the table names.
 */
public final class RightsTrial {
    private static final String NETWORK = "BLR";

    private final EventTypes[] types;
    private final Map<String, Right> table = new LinkedHashMap<>();
    private final Set<String> tried = new LinkedHashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final Instant receivedAt;

    /**
     * @param receivedAt when every act of the trial is received
     * @param types the events of the contexts concerned
     */
    public RightsTrial(List<Right> rights, Instant receivedAt, EventTypes... types) {
        this.receivedAt = receivedAt;
        this.types = types.clone();
        rights.forEach(right -> table.put(right.key(), right));
    }

    /** The lines of a table whose others are refused by one of these rules: what one aggregate decides. */
    public static List<Right> decidedBy(List<Right> table, Rule... rules) {
        Set<Rule> known = Set.of(rules);
        return table.stream().filter(right -> known.contains(right.rule())).toList();
    }

    /**
     * Sends one command as everybody, in the state that the events lead to.
     *
     * @param concern what it is about
     * @param head the person who heads the entity concerned, where the aggregate knows
     */
    public <T> RightsTrial of(
            Class<T> aggregate, Object command, Concern concern, @Nullable PersonRef head, Object... given) {
        return in(null, aggregate, command, concern, head, given);
    }

    /** The same, in a state that the table tells apart. */
    public <T> RightsTrial in(
            @Nullable String state,
            Class<T> aggregate,
            Object command,
            Concern concern,
            @Nullable PersonRef head,
            Object... given) {
        String key = key(command.getClass(), state);
        Right right = table.get(key);
        if (right == null) {
            throw new AssertionError(key + " is not in the table of rights");
        }
        tried.add(key);
        everybody(concern, head, receivedAt).forEach((who, act) -> {
            boolean may = right.holders().stream().anyMatch(holder -> holder.is(act, concern));
            Refused refused =
                    Fixture.of(aggregate, types).given(given).when(command, act).refusal();
            Rule bar = refused != null && refused.kind() == Refused.Kind.RIGHT ? refused.rule() : null;
            if (may == (bar != null)) {
                wrong.add("%s may %s send %s, and the aggregate %s"
                        .formatted(
                                who,
                                may ? "" : "not",
                                command.getClass().getSimpleName(),
                                bar != null ? "refuses by " + bar : "does not bar it"));
            } else if (bar != null && !bar.equals(right.rule())) {
                wrong.add("%s is refused %s by %s, the table says %s"
                        .formatted(who, command.getClass().getSimpleName(), bar, right.rule()));
            }
        });
        return this;
    }

    private static String key(Class<?> command, @Nullable String state) {
        String key = "right." + command.getSimpleName();
        return state == null ? key : key + "." + state;
    }

    /** Everything was as the table says, and every line of it was tried. */
    public void holds() {
        assertThat(wrong)
                .as("what aggregates decide against the table of rights")
                .isEmpty();
        assertThat(tried).as("commands tried").containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    /** Everybody there is: of this Network and of another, of the entity concerned and of another, acting, away and delegated. */
    private static Map<String, Act> everybody(Concern concern, @Nullable PersonRef head, Instant now) {
        String entity = concern.entity() == null ? "UNDP" : concern.entity();
        String other = entity.equals("WHO") ? "UNDP" : "WHO";
        PersonRef inOffice = head == null ? new PersonRef("head in office") : head;
        Map<String, Act> people = new LinkedHashMap<>();
        for (String network : List.of(NETWORK, "KAZ")) {
            String where = " in " + network;
            people.put("RC as co-chair" + where, act("rc", now, new Capacity(Role.CO_CHAIR, network, "RCO")));
            people.put("IOM as co-chair" + where, act("iom", now, new Capacity(Role.CO_CHAIR, network, "IOM")));
            people.put("secretariat" + where, act("secretary", now, new Capacity(Role.SECRETARIAT, network, "IOM")));
            people.put("auditor" + where, act("auditor", now, new Capacity(Role.AUDITOR, network, null)));
            people.put(
                    "administrator" + where,
                    act("administrator", now, new Capacity(Role.ADMINISTRATOR, network, null)));
            people.put("head" + where, act(inOffice.value(), now, new Capacity(Role.HEAD_OF_AGENCY, network, entity)));
            people.put(
                    "head of another entity" + where,
                    act("another head", now, new Capacity(Role.HEAD_OF_AGENCY, network, other)));
            people.put(
                    "head while somebody acts" + where,
                    act(
                            inOffice.value(),
                            now,
                            new Capacity(Role.HEAD_OF_AGENCY, network, entity, new Mandate(null, List.of()))));
            people.put(
                    "acting head" + where,
                    act("acting", now, new Capacity(Role.HEAD_OF_AGENCY, network, entity, Mandate.whole(inOffice))));
            people.put("member" + where, act("member", now, new Capacity(Role.MEMBER, network, entity)));
            people.put(
                    "member for another entity" + where,
                    act("another member", now, new Capacity(Role.MEMBER, network, other)));
            people.put(
                    "alternate" + where,
                    act("alternate", now, new Capacity(Role.MEMBER, network, entity, new Mandate(null, List.of()))));
            for (Work work : List.of(Work.CONSULTATIONS, Work.PROPOSALS)) {
                people.put(
                        "delegate for " + work + where,
                        act(
                                "alternate",
                                now,
                                new Capacity(
                                        Role.MEMBER,
                                        network,
                                        entity,
                                        new Mandate(new PersonRef("member"), List.of(work)))));
            }
        }
        people.put("the application", Act.ofSystem(Channel.PROCESS, now));
        return people;
    }

    private static Act act(String person, Instant now, Capacity capacity) {
        Mandate mandate = capacity.mandate();
        return new Act(new PersonRef(person), capacity, mandate == null ? null : mandate.of(), Channel.PAGE, now, 0);
    }
}

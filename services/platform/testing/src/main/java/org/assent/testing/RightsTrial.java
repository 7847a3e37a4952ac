package org.assent.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.axonframework.commandhandling.CommandHandler;
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
    private Channel channel = Channel.PAGE;

    /**
     * @param receivedAt when every act of the trial is received
     * @param types the events of the contexts concerned
     */
    public RightsTrial(List<Right> rights, Instant receivedAt, EventTypes... types) {
        this.receivedAt = receivedAt;
        this.types = types.clone();
        rights.forEach(right -> table.put(right.key(), right));
    }

    /** The lines of a table about the commands that one aggregate handles. */
    public static List<Right> handledBy(List<Right> table, Class<?> aggregate) {
        Set<Class<?>> commands = Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet());
        return table.stream()
                .filter(right -> commands.contains(right.command()))
                .toList();
    }

    /** What follows comes through this channel; the application itself acts through the process unless it imports or founds. */
    public RightsTrial through(Channel next) {
        channel = next;
        return this;
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
        Fixture<T> fixture = Fixture.of(aggregate, types).given(given);
        everybody(concern, head).forEach((who, act) -> {
            boolean may = right.holders().stream().anyMatch(holder -> holder.is(act, concern));
            Refused refused = fixture.when(command, act).refusal();
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

    /** Everybody there is: of this Network and of another, of the entities concerned and of another, acting, away, delegated. */
    private Map<String, Act> everybody(Concern concern, @Nullable PersonRef head) {
        Map<String, Act> people = new LinkedHashMap<>();
        for (String network : List.of(NETWORK, "KAZ")) {
            String where = " in " + network;
            people.put("RC as co-chair" + where, act("rc", new Capacity(Role.CO_CHAIR, network, "RCO")));
            people.put("IOM as co-chair" + where, act("iom", new Capacity(Role.CO_CHAIR, network, "IOM")));
            people.put("secretariat" + where, act("secretary", new Capacity(Role.SECRETARIAT, network, "IOM")));
            people.put("auditor" + where, act("auditor", new Capacity(Role.AUDITOR, network, null)));
            people.put("administrator" + where, act("administrator", new Capacity(Role.ADMINISTRATOR, network, null)));
            for (String entity : network.equals(NETWORK)
                    ? entities(concern)
                    : entities(concern).subList(0, 1)) {
                boolean concerned = entity.equals(concern.entity());
                String of = concerned ? "" : " of " + entity;
                PersonRef inOffice = concerned && head != null ? head : new PersonRef("head in office" + of);
                people.put("head of " + entity + where, head(inOffice, network, entity, null));
                people.put(
                        "head of " + entity + " while somebody acts" + where,
                        head(inOffice, network, entity, new Mandate(null, List.of())));
                people.put(
                        "acting head of " + entity + where,
                        head(new PersonRef("acting" + of), network, entity, Mandate.whole(inOffice)));
                people.put("member for " + entity + where, member("member" + of, network, entity, null));
                people.put(
                        "alternate for " + entity + where,
                        member("alternate" + of, network, entity, new Mandate(null, List.of())));
                for (Work work : List.of(Work.CONSULTATIONS, Work.PROPOSALS)) {
                    people.put(
                            "delegate of " + entity + " for " + work + where,
                            member(
                                    "alternate" + of,
                                    network,
                                    entity,
                                    new Mandate(new PersonRef("member" + of), List.of(work))));
                }
            }
        }
        people.put("the application", Act.ofSystem(channel == Channel.PAGE ? Channel.PROCESS : channel, receivedAt));
        return people;
    }

    private static List<String> entities(Concern concern) {
        Set<String> entities = new LinkedHashSet<>();
        entities.add(Objects.requireNonNullElse(concern.entity(), "UNDP"));
        if (concern.replier() != null) {
            entities.add(concern.replier());
        }
        entities.addAll(concern.partners());
        entities.add(Stream.of("WHO", "UNICEF", "UNFPA", "ILO", "UNAIDS")
                .filter(other -> !entities.contains(other))
                .findFirst()
                .orElseThrow());
        return List.copyOf(entities);
    }

    private Act head(PersonRef person, String network, String entity, @Nullable Mandate mandate) {
        return act(person.value(), new Capacity(Role.HEAD_OF_AGENCY, network, entity, mandate));
    }

    private Act member(String person, String network, String entity, @Nullable Mandate mandate) {
        return act(person, new Capacity(Role.MEMBER, network, entity, mandate));
    }

    private Act act(String person, Capacity capacity) {
        Mandate mandate = capacity.mandate();
        return new Act(new PersonRef(person), capacity, mandate == null ? null : mandate.of(), channel, receivedAt, 0);
    }
}

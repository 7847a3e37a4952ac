package org.assent.membership.person;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.membership.Holding;
import org.assent.membership.PersonIds;
import org.assent.membership.messages.CorrectPersonName;
import org.assent.membership.messages.DeclineErasure;
import org.assent.membership.messages.ErasePerson;
import org.assent.membership.messages.ErasureDeclined;
import org.assent.membership.messages.ErasureRequested;
import org.assent.membership.messages.PersonErased;
import org.assent.membership.messages.PersonRegistered;
import org.assent.membership.messages.PersonRenamed;
import org.assent.membership.messages.RegisterPerson;
import org.assent.membership.messages.RequestErasure;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A person: known by name, or erased. */
class Person {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable String network;
    private boolean erased;
    private @Nullable ErasureRequested open;

    Person() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterPerson command, @MetaDataValue(Act.KEY) Act act) {
        PersonRule.PS1.requireRight(keeps(act, command.network()) || brings(act, command));
        PersonRule.PS2.require(id == null);
        PersonRule.PS3.requireContent(isName(command.nameCharacters()) && command.mailPlausible());
        apply(new PersonRegistered(
                command.network(), command.person(), command.entity(), command.name(), command.mail()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CorrectPersonName command, @MetaDataValue(Act.KEY) Act act) {
        PersonRule.PS1.requireRight(keeps(act, command.network()));
        PersonRule.PS4.require(isKnownIn(command.network()));
        PersonRule.PS3.requireContent(isName(command.nameCharacters()) && command.mailPlausible());
        PersonRule.PS5.require(command.changes());
        apply(new PersonRenamed(command.network(), command.person(), command.name(), command.mail()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RequestErasure command, @MetaDataValue(Act.KEY) Act act) {
        PersonRule.PS6.requireRight(Holding.anyOf(act, command.network(), Role.ADMINISTRATOR));
        PersonRule.PS4.require(isKnownIn(command.network()));
        PersonRule.PS8.require(open == null);
        PersonRule.PS7.requireContent(
                !command.caseNumber().isBlank() && !command.legalBasis().isBlank() && !command.namesThePerson());
        apply(new ErasureRequested(
                command.network(), command.person(), command.caseNumber(), command.legalBasis(), act.person()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ErasePerson command, @MetaDataValue(Act.KEY) Act act) {
        ErasureRequested decided = decidedOn(act, command.network());
        apply(new PersonErased(
                command.network(),
                command.person(),
                decided.caseNumber(),
                decided.legalBasis(),
                decided.requestedBy(),
                act.person()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclineErasure command, @MetaDataValue(Act.KEY) Act act) {
        ErasureRequested decided = decidedOn(act, command.network());
        PersonRule.PS12.requireContent(!command.reason().isBlank());
        PersonRule.PS7.requireContent(!command.namesThePerson());
        apply(new ErasureDeclined(command.network(), command.person(), decided.caseNumber(), command.reason()));
    }

    private ErasureRequested decidedOn(Act act, String asked) {
        PersonRule.PS9.requireRight(Holding.anyOf(act, asked, Role.CO_CHAIR, Role.AUDITOR));
        PersonRule.PS11.require(open != null && open.network().equals(asked));
        ErasureRequested decided = requireNonNull(open);
        PersonRule.PS10.requireRight(!act.person().equals(decided.requestedBy()));
        return decided;
    }

    private boolean isKnownIn(String asked) {
        return asked.equals(network) && !erased;
    }

    private static boolean keeps(Act act, String network) {
        return Holding.anyOf(act, network, Role.SECRETARIAT, Role.ADMINISTRATOR);
    }

    private static boolean brings(Act act, RegisterPerson command) {
        String entity = command.entity();
        return command.network().equals(act.capacity().network())
                && (act.capacity().is(Role.CO_CHAIR)
                        || (entity != null && act.capacity().isFor(Role.HEAD_OF_AGENCY, entity)));
    }

    private static boolean isName(int characters) {
        return characters >= SHORTEST && characters <= LONGEST;
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        id = PersonIds.person(event.person());
        network = event.network();
    }

    @EventSourcingHandler
    void on(ErasureRequested event) {
        open = event;
    }

    @EventSourcingHandler
    void on(ErasureDeclined event) {
        open = null;
    }

    @EventSourcingHandler
    void on(PersonErased event) {
        open = null;
        erased = true;
    }
}

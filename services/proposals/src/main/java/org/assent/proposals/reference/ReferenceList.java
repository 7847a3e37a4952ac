package org.assent.proposals.reference;

import static org.assent.proposals.reference.ReferenceRule.RD1;
import static org.assent.proposals.reference.ReferenceRule.RD2;
import static org.assent.proposals.reference.ReferenceRule.RD3;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assent.kernel.Act;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.membership.Configuring;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.AdoptReferenceList;
import org.assent.proposals.messages.ReferenceListAdopted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One list of reference data with the versions it was adopted in. */
public class ReferenceList {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,59}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    @AggregateIdentifier
    @Nullable
    UUID listId;

    private @Nullable String inForce;
    private final Map<String, ReferenceListAdopted> versions = new HashMap<>();

    /** For the repository only. */
    protected ReferenceList() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StepAnswer handle(AdoptReferenceList command, @MetaDataValue(Act.KEY) Act act) {
        RD1.requireRight(act.capacity().is(Role.ADMINISTRATOR) || Configuring.byFounder(act));
        RD3.requireContent(complete(command));
        ReferenceListAdopted known = versions.get(command.version());
        if (known != null) {
            RD2.require(same(known, command));
            return StepAnswer.ALREADY_DONE;
        }
        apply(new ReferenceListAdopted(
                command.target(),
                command.list(),
                command.version(),
                inForce,
                command.source(),
                command.note(),
                command.noteRussian(),
                command.columns(),
                command.rows()));
        return StepAnswer.DONE;
    }

    private static boolean complete(AdoptReferenceList command) {
        return NAME.matcher(command.list()).matches()
                && VERSION.matcher(command.version()).matches()
                && !command.source().isBlank()
                && !command.rows().isEmpty()
                && command.rows().stream()
                        .noneMatch(row -> row.code().isBlank() || row.title().isBlank())
                && command.rows().stream().map(ReferenceRow::code).distinct().count()
                        == command.rows().size();
    }

    private static boolean same(ReferenceListAdopted known, AdoptReferenceList command) {
        return new AdoptReferenceList(
                        known.list(),
                        known.version(),
                        known.source(),
                        known.note(),
                        known.noteRussian(),
                        known.columns(),
                        known.rows())
                .equals(command);
    }

    @EventSourcingHandler
    void on(ReferenceListAdopted event) {
        listId = event.listId();
        inForce = event.version();
        versions.put(event.version(), event);
    }
}

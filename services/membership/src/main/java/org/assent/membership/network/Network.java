package org.assent.membership.network;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.membership.Configuring;
import org.assent.membership.MembershipIds;
import org.assent.membership.SettingValues;
import org.assent.membership.messages.AdoptCoChairModel;
import org.assent.membership.messages.AdoptDecidedSettings;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.CoChairModelAdopted;
import org.assent.membership.messages.EndRole;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.RegisterNetwork;
import org.assent.membership.messages.RoleAssigned;
import org.assent.membership.messages.RoleEnded;
import org.assent.membership.messages.SettingsAdopted;
import org.assent.membership.messages.SettingsDecision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A country network on migration: its name, its settings, and who holds the roles that are the Network's to give. */
class Network {
    @AggregateIdentifier
    private @Nullable UUID id;

    private static final int MOST_CO_CHAIRS = 3;

    private boolean demonstration;
    private ChairModel chairs = ChairModel.USUAL;
    private final Set<String> settingsVersions = new HashSet<>();
    private final Set<SettingsDecision> decisions = new HashSet<>();
    private @Nullable NetworkSettings inForce;
    private final Set<RoleHeld> roles = new LinkedHashSet<>();

    Network() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterNetwork command, @MetaDataValue(Act.KEY) Act act) {
        boolean founder = command.demonstration() && Configuring.byFounder(act);
        NetworkRule.NW1.requireRight(founder || act.capacity().is(Role.ADMINISTRATOR));
        NetworkRule.NW2.require(id == null);
        apply(new NetworkRegistered(
                command.network(),
                command.nameEnglish(),
                command.nameRussian(),
                command.termsOfReference(),
                command.languages(),
                command.demonstration()));
        if (!founder) {
            // Somebody must be able to configure it: whoever opened it begins.
            apply(new RoleAssigned(command.network(), act.person(), Role.ADMINISTRATOR, null));
        }
    }

    @CommandHandler
    void handle(AdoptCoChairModel command, @MetaDataValue(Act.KEY) Act act) {
        NetworkRule.NW1.requireRight(Configuring.byAdministrator(act, command.network()));
        NetworkRule.NW10.requireContent(!command.coChairs().isEmpty()
                && command.coChairs().size() <= MOST_CO_CHAIRS
                && command.coChairs().stream().distinct().count()
                        == command.coChairs().size()
                && !command.secretariat().isBlank());
        ChairModel asked = new ChairModel(command.coChairs(), command.secretariat());
        NetworkRule.NW10.require(
                !asked.equals(chairs) && roles.stream().allMatch(held -> held.entity() == null || held.belongs(asked)));
        apply(new CoChairModelAdopted(command.network(), command.coChairs(), command.secretariat()));
    }

    @CommandHandler
    void handle(AdoptSettings command, @MetaDataValue(Act.KEY) Act act) {
        NetworkRule.NW1.requireRight(mayConfigure(act, command.network(), settingsVersions.isEmpty()));
        NetworkRule.NW3.require(!settingsVersions.contains(command.settings().version()));
        NetworkRule.NW9.requireContent(command.settings().readable());
        NetworkRule.NW11.require(
                decisions.isEmpty() || (inForce != null && SettingValues.same(inForce, command.settings())));
        apply(new SettingsAdopted(command.network(), command.settings()));
    }

    @CommandHandler
    StepAnswer handle(AdoptDecidedSettings command, @MetaDataValue(Act.KEY) Act act) {
        NetworkRule.NW11.requireRight(act.capacity().is(Role.SYSTEM));
        if (decisions.contains(command.decision())) {
            return StepAnswer.ALREADY_DONE;
        }
        NetworkSettings before = inForce;
        if (before == null) {
            throw new Refused(NetworkRule.NW11, Refused.Kind.STATE);
        }
        apply(new SettingsAdopted(
                command.network(),
                SettingValues.changed(before, nextVersion(), command.changes()),
                command.decision()));
        return StepAnswer.DONE;
    }

    /** Versions are counted; a name that the administrator has given to one is passed over. */
    private String nextVersion() {
        return IntStream.iterate(settingsVersions.size() + 1, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(name -> !settingsVersions.contains(name))
                .findFirst()
                .orElseThrow();
    }

    @CommandHandler
    void handle(AssignRole command, @MetaDataValue(Act.KEY) Act act) {
        RoleHeld asked = new RoleHeld(command.person(), command.role(), command.entity());
        NetworkRule.NW1.requireRight(mayConfigure(act, command.network(), vacant(asked)));
        NetworkRule.NW6.requireContent(
                asked.role() == Role.CO_CHAIR || asked.role() == Role.SECRETARIAT || asked.apart());
        NetworkRule.NW4.requireContent(asked.role() != Role.CO_CHAIR || asked.belongs(chairs));
        NetworkRule.NW5.requireContent(asked.role() != Role.SECRETARIAT || asked.belongs(chairs));
        NetworkRule.NW7.requireContent(!asked.apart() || asked.belongs(chairs));
        NetworkRule.NW7.require(keepsApart(asked));
        NetworkRule.NW8.require(!roles.contains(asked));
        NetworkRule.NW4.require(asked.role() != Role.CO_CHAIR || vacant(asked));
        apply(new RoleAssigned(command.network(), asked.person(), asked.role(), asked.entity()));
    }

    @CommandHandler
    void handle(EndRole command, @MetaDataValue(Act.KEY) Act act) {
        NetworkRule.NW1.requireRight(Configuring.byAdministrator(act, command.network()));
        NetworkRule.NW8.require(roles.contains(new RoleHeld(command.person(), command.role(), command.entity())));
        apply(new RoleEnded(command.network(), command.person(), command.role(), command.entity()));
    }

    private boolean mayConfigure(Act act, String network, boolean empty) {
        return Configuring.byAdministrator(act, network) || (demonstration && empty && Configuring.byFounder(act));
    }

    private boolean vacant(RoleHeld asked) {
        return roles.stream().noneMatch(asked::sameOffice);
    }

    private boolean keepsApart(RoleHeld asked) {
        return roles.stream()
                .filter(held -> held.person().equals(asked.person()) && !held.equals(asked))
                .noneMatch(held -> held.apart() || asked.apart());
    }

    @EventSourcingHandler
    void on(NetworkRegistered event) {
        id = MembershipIds.network(event.network());
        demonstration = event.demonstration();
    }

    @EventSourcingHandler
    void on(SettingsAdopted event) {
        settingsVersions.add(event.settings().version());
        inForce = event.settings();
        if (event.decision() != null) {
            decisions.add(event.decision());
        }
    }

    @EventSourcingHandler
    void on(RoleAssigned event) {
        roles.add(new RoleHeld(event.person(), event.role(), event.entity()));
    }

    @EventSourcingHandler
    void on(RoleEnded event) {
        roles.remove(new RoleHeld(event.person(), event.role(), event.entity()));
    }

    @EventSourcingHandler
    void on(CoChairModelAdopted event) {
        chairs = new ChairModel(event.coChairs(), event.secretariat());
    }
}

package org.assent.membership.web;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.membership.messages.ChangeTaskTeamMembers;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FormTaskTeam;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;

/** Forms and changes task teams, for page and API alike: reads who is on the roll of the Network. */
final class TeamActs {
    private final Commands commands;
    private final FindDirectory directory;
    private final Timeline timeline;

    TeamActs(Commands commands, FindDirectory directory, Timeline timeline) {
        this.commands = commands;
        this.directory = directory;
        this.timeline = timeline;
    }

    /** What is made follows from what was sent, so that sending it twice makes one. */
    static UUID id(String kind, Act act, IdempotencyKey key) {
        return Ids.derived(Instant.EPOCH, kind, act.person().value(), key.value());
    }

    Receipt form(
            UUID teamId,
            String network,
            String title,
            String mandate,
            String lead,
            List<String> members,
            Instant endsAt,
            Act act,
            IdempotencyKey key) {
        Moment now = timeline.now();
        List<String> stated = stated(members);
        return commands.send(
                new FormTaskTeam(
                        teamId,
                        network,
                        title.strip(),
                        mandate.strip(),
                        lead,
                        stated,
                        endsAt,
                        onRoll(network, now).containsAll(stated),
                        now.position()),
                act,
                key);
    }

    Receipt change(UUID teamId, String network, String lead, List<String> members, Act act, IdempotencyKey key) {
        Moment now = timeline.now();
        List<String> stated = stated(members);
        return commands.send(
                new ChangeTaskTeamMembers(
                        teamId, lead, stated, onRoll(network, now).containsAll(stated), now.position()),
                act,
                key);
    }

    private static List<String> stated(List<String> members) {
        return members.stream().distinct().sorted().toList();
    }

    /** The entities on the roll of the Network, in the order of the directory. */
    Set<String> onRoll(String network, Moment moment) {
        return directory
                .directory(network, new FindDirectory.Wanted(FindDirectory.Roll.NETWORK, null, 500, null), moment)
                .entities()
                .stream()
                .map(EntityView::entity)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

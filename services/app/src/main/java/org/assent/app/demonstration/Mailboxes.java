package org.assent.app.demonstration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.ListNetworks;
import org.assent.platform.notices.Mailbox;
import org.assent.platform.notices.Mailbox.Entry;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Installation;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Who reads which mailbox of the demonstration: administrators and co-chairs all of their Network, since a demonstration is theirs to
 * show; everybody else the one of the seat they hold.
 */
public final class Mailboxes {
    private final Mailbox mailbox;
    private final FindDirectory directory;
    private final FindPersonLabels labels;
    private final ListNetworks networks;
    private final Installation installation;

    public Mailboxes(
            Mailbox mailbox,
            FindDirectory directory,
            FindPersonLabels labels,
            ListNetworks networks,
            Installation installation) {
        this.mailbox = mailbox;
        this.directory = directory;
        this.labels = labels;
        this.networks = networks;
        this.installation = installation;
    }

    /** A mailbox that the reader may choose, by the office whose it is. */
    record Choice(String recipient, String office) {}

    /** Whether the reader reads all mailboxes in the capacity they act in. */
    boolean readsAll(SignedIn reader) {
        return reader.actsAs(Role.ADMINISTRATOR) || reader.actsAs(Role.CO_CHAIR);
    }

    /** The mailboxes that are the reader's own. */
    Set<String> own(SignedIn reader, Moment moment) {
        Set<String> own = new HashSet<>();
        if (!ofOthers(reader, moment).contains(reader.username())) {
            own.add(reader.username());
        }
        String entity = reader.entity();
        if (entity != null && reader.actsAs(Role.HEAD_OF_AGENCY, entity)) {
            entities(reader.network(), moment).forEach((address, whose) -> {
                if (whose.equals(entity)) {
                    own.add(address);
                }
            });
        }
        return own;
    }

    /**
     * Letters, the latest first.
     *
     * @param recipient only of this mailbox; {@code null} for all that the reader may read
     */
    Mailbox.Page letters(@Nullable String recipient, int page, SignedIn reader, Moment moment) {
        if (readsAll(reader)) {
            Set<String> all = ofTheNetwork(reader, moment);
            return mailbox.list(recipient == null ? all : all.contains(recipient) ? Set.of(recipient) : Set.of(), page);
        }
        Set<String> own = own(reader, moment);
        return mailbox.list(recipient == null || own.contains(recipient) ? own : Set.of(), page);
    }

    /** One letter that the reader may read; its own recipient opens it by reading it. */
    Optional<Entry> letter(String key, SignedIn reader, Moment moment) {
        Optional<Entry> letter = mailbox.find(key);
        if (letter.isEmpty()) {
            return letter;
        }
        String recipient = letter.get().recipient();
        if (!own(reader, moment).contains(recipient)) {
            return letter.filter(
                    found -> readsAll(reader) && ofTheNetwork(reader, moment).contains(recipient));
        }
        return moment.past() ? letter : mailbox.open(recipient, key);
    }

    /** The mailboxes that got a letter, by office; empty for who reads only their own. */
    List<Choice> choices(SignedIn reader, Map<String, String> offices, Moment moment) {
        if (!readsAll(reader)) {
            return List.of();
        }
        return ofTheNetwork(reader, moment).stream()
                .sorted()
                .map(recipient -> new Choice(recipient, offices.getOrDefault(recipient, recipient)))
                .toList();
    }

    /** The mailboxes of the reader's Network; where it keeps the installation, also those that are no other Network's. */
    private Set<String> ofTheNetwork(SignedIn reader, Moment moment) {
        Set<String> own = entities(reader.network(), moment).keySet();
        boolean keeps = installation.isKeptBy(reader.network());
        Set<String> others = ofOthers(reader, moment);
        return mailbox.recipients().stream()
                .filter(recipient -> own.contains(recipient) || (keeps && !others.contains(recipient)))
                .collect(Collectors.toSet());
    }

    /** The mailboxes that are another Network's and not the reader's: one person may sit in both. */
    private Set<String> ofOthers(SignedIn reader, Moment moment) {
        Moment ofAll = moment.within(null);
        Set<String> others = new HashSet<>();
        networks.networks(ofAll).stream()
                .filter(network -> !network.equals(reader.network()))
                .forEach(network -> others.addAll(entities(network, ofAll).keySet()));
        others.removeAll(entities(reader.network(), moment).keySet());
        return others;
    }

    /** Whose each mailbox is: address to office, for example "Head of Agency, UNDP". */
    Map<String, String> offices(SignedIn reader, Moment moment) {
        Map<String, String> offices = new HashMap<>();
        entities(reader.network(), moment)
                .forEach((address, entity) -> offices.put(
                        address,
                        labels.capacity(new Capacity(Role.HEAD_OF_AGENCY, reader.network(), entity), reader.locale())));
        return offices;
    }

    /** The entities of a Network by the address of their seat. */
    private Map<String, String> entities(String network, Moment moment) {
        Map<String, String> entities = new HashMap<>();
        for (EntityView entity :
                directory.directory(network, Wanted.all(), moment).entities()) {
            if (entity.mailAddress() != null) {
                entities.put(entity.mailAddress(), entity.entity());
            }
        }
        return entities;
    }
}

package org.assent.membership.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Accounts;

/** Knows the people of an entity by the offices they hold in it. */
final class OfficeHolders implements NomineeDirectory {
    private final FindDirectory directory;
    private final FindPersonLabels labels;
    private final Accounts accounts;

    OfficeHolders(FindDirectory directory, FindPersonLabels labels, Accounts accounts) {
        this.directory = directory;
        this.labels = labels;
        this.accounts = accounts;
    }

    @Override
    public List<KnownPerson> known(String network, String entity, Moment moment, Locale language) {
        Map<PersonRef, String> functions = new LinkedHashMap<>();
        directory.directory(network, Wanted.all(), moment).entities().stream()
                .filter(view -> view.entity().equals(entity))
                .forEach(view -> collect(view, functions));
        Map<PersonRef, String> called = labels.labels(functions.keySet(), moment, language);
        return functions.entrySet().stream()
                .map(person -> new KnownPerson(person.getKey(), said(person, called)))
                .toList();
    }

    private static void collect(EntityView view, Map<PersonRef, String> functions) {
        PersonRef head = view.head();
        if (head != null) {
            functions.put(head, "");
        }
        for (SeatView seat : view.seats()) {
            functions.putIfAbsent(seat.person(), seat.function());
        }
    }

    private static String said(Map.Entry<PersonRef, String> person, Map<PersonRef, String> called) {
        String office = called.getOrDefault(person.getKey(), person.getValue());
        return person.getValue().isEmpty() || office.equals(person.getValue())
                ? office
                : office + ": " + person.getValue();
    }

    @Override
    public Optional<PersonRef> find(String network, String signInOrMail) {
        return accounts.personOf(signInOrMail, network);
    }
}

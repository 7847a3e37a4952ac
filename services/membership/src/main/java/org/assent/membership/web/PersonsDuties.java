package org.assent.membership.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assent.kernel.Role;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindBreakGlass.OpeningView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindPersons;
import org.assent.membership.messages.FindPersons.PersonView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.Duties;
import org.assent.platform.web.home.Duty;
import org.assent.platform.web.parts.Tone;

/** What waits for a second person: cases of erasure, and requests for openings. */
class PersonsDuties implements Duties {
    private static final int ALL = 500;

    private final FindPersons persons;
    private final FindBreakGlass openings;
    private final FindPersonLabels labels;
    private final Words words;

    PersonsDuties(FindPersons persons, FindBreakGlass openings, FindPersonLabels labels, Words words) {
        this.persons = persons;
        this.openings = openings;
        this.labels = labels;
        this.words = words;
    }

    @Override
    public List<Duty> of(SignedIn reader, Moment moment) {
        boolean decides = reader.holds(Role.CO_CHAIR) || reader.holds(Role.AUDITOR);
        Stream<Duty> erasures = decides ? erasures(reader, moment) : Stream.empty();
        Stream<Duty> requests = decides || reader.holds(Role.ADMINISTRATOR) ? requests(reader, moment) : Stream.empty();
        return Stream.concat(erasures, requests).toList();
    }

    private Stream<Duty> erasures(SignedIn reader, Moment moment) {
        FindPersons.Wanted asked = new FindPersons.Wanted(FindPersons.State.ERASURE_ASKED, null, ALL, null);
        return persons.persons(reader.network(), asked, moment).persons().stream()
                .filter(person -> !reader.person().equals(person.requestedBy()))
                .map(person -> erasure(person, reader, moment));
    }

    private Duty erasure(PersonView person, SignedIn reader, Moment moment) {
        return new Duty(
                words.say("duty.erasure", labels.label(person.ref(), moment, reader.locale())),
                words.say("duty.erasure.detail"),
                PersonSheet.address(person.ref()),
                Objects.requireNonNull(person.requestedAt()),
                null,
                Tone.WARN);
    }

    private Stream<Duty> requests(SignedIn reader, Moment moment) {
        return openings.openings(reader.network(), null, moment, ALL, null).rows().stream()
                .filter(opening -> opening.answeredAt() == null)
                .filter(opening -> !reader.person().equals(opening.requestedBy())
                        && !reader.person().equals(opening.subjectRef()))
                .map(this::request);
    }

    private Duty request(OpeningView opening) {
        return new Duty(
                words.say("duty.break-glass"),
                opening.reason(),
                BreakGlassPages.address(opening.openingId()),
                opening.requestedAt(),
                null,
                Tone.WARN);
    }
}

package org.assent.membership.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;

/** Persons who are registered by name. The register is read at a moment; names are those of now ({@link FindNames}). */
public interface FindPersons {
    /** A page of those who fit, by name; who was erased comes last. */
    PersonsPage persons(String network, Wanted wanted, Moment moment);

    /** One person; empty where nobody was registered by that reference at the moment. */
    Optional<PersonView> person(PersonRef person, Moment moment);

    /** How it stands with a person. */
    enum State {
        REGISTERED,
        /** A case of erasure is open. */
        ERASURE_ASKED,
        ERASED
    }

    /**
     * What is asked for.
     *
     * @param text only persons whose name contains it, in letters of either case; {@code null} for all
     * @param limit at most 500
     * @param cursor where the page begins, as given in {@link PersonsPage#next()}
     */
    record Wanted(
            @Nullable State state,
            @Nullable String text,
            int limit,
            @Nullable String cursor) {}

    /** @param total how many fit what was asked for */
    record PersonsPage(List<PersonView> persons, @Nullable String next, int total) {}

    /**
     * A person in the register; no name is in it.
     *
     * @param caseNumber of the last case of erasure; {@code null} where there was none
     * @param legalBasis of that case
     * @param requestedBy who opened it
     * @param requestedAt when
     * @param answeredBy the second person, who confirmed or declined it
     * @param answeredAt when
     * @param declined why it was declined
     */
    record PersonView(
            String person,
            String network,
            @Nullable String entity,
            State state,
            Instant registeredAt,
            @Nullable String caseNumber,
            @Nullable String legalBasis,
            @Nullable PersonRef requestedBy,
            @Nullable Instant requestedAt,
            @Nullable PersonRef answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String declined) {
        /** The reference. */
        public PersonRef ref() {
            return new PersonRef(person);
        }
    }
}

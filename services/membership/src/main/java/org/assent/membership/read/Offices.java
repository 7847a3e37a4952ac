package org.assent.membership.read;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assent.kernel.Capacity;
import org.assent.kernel.Mandate;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.kernel.Work;
import org.assent.membership.MembershipIds;
import org.assent.membership.read.CapacityRow.Term;
import org.jspecify.annotations.Nullable;

/**
 * Who carries which office of one entity at one instant: a pure function of the entity's rows. At any instant each work of an
 * office is with one person at most: with the acting head and not the head, with the delegate and not the member.
 */
final class Offices {
    private final List<CapacityRow> rows;
    private final int memberSeat;
    private final Instant instant;

    /**
     * @param rows every row of the entity
     * @param memberSeat which seat is the member's; the others are alternates'
     * @param instant the moment asked for
     */
    Offices(List<CapacityRow> rows, int memberSeat, Instant instant) {
        this.memberSeat = memberSeat;
        this.rows = rows.stream().filter(CapacityRow::held).toList();
        this.instant = instant;
    }

    /** The head's office as the person carries it; empty where it is not theirs at all. */
    Optional<Capacity> head(PersonRef person) {
        PersonRef head = head();
        Optional<CapacityRow> acting = acting();
        if (acting.filter(row -> row.isOf(person)).isPresent()) {
            return acting.map(row -> with(row, Mandate.whole(head)));
        }
        return own(Role.HEAD_OF_AGENCY)
                .filter(row -> row.isOf(person))
                .map(row -> acting.isEmpty() ? row.capacity() : with(row, new Mandate(null, List.of())));
    }

    /** Who acts for the head, or for an office that is vacant. */
    Optional<CapacityRow> acting() {
        PersonRef head = head();
        return rows.stream()
                .filter(row -> row.role() == Role.HEAD_OF_AGENCY && row.carriedAt(instant, head))
                .findFirst();
    }

    /** The member's office as the person carries it: as the member, as an alternate, or for the member in part. */
    Optional<Capacity> member(PersonRef person) {
        Optional<CapacityRow> seated =
                seats().stream().filter(row -> row.isOf(person)).findFirst();
        Optional<CapacityRow> delegated =
                delegations().stream().filter(row -> row.isOf(person)).findFirst();
        CapacityRow first = seated.or(() -> delegated).orElse(null);
        if (first == null) {
            return Optional.empty();
        }
        Set<Work> works = EnumSet.noneOf(Work.class);
        if (isMember(person)) {
            works.addAll(EnumSet.allOf(Work.class));
            delegations().forEach(row -> works.removeAll(works(row)));
        }
        PersonRef of = null;
        for (CapacityRow row : delegations()) {
            if (row.isOf(person)) {
                works.addAll(works(row));
                of = row.term() == null ? null : row.term().of();
            }
        }
        return Optional.of(
                works.containsAll(EnumSet.allOf(Work.class))
                        ? first.capacity()
                        : with(first, new Mandate(of, List.copyOf(works))));
    }

    /** What is delegated at that instant; a delegation ends with the seat of whoever delegated. */
    List<CapacityRow> delegations() {
        PersonRef member = member();
        return member == null
                ? List.of()
                : rows.stream()
                        .filter(row -> row.role() == Role.MEMBER && row.carriedAt(instant, member))
                        .toList();
    }

    /** The member: who holds the member's seat, or the first alternate where nobody does. */
    @Nullable
    PersonRef member() {
        return seats().stream()
                .findFirst()
                .map(row -> new PersonRef(row.person()))
                .orElse(null);
    }

    private boolean isMember(PersonRef person) {
        return person.equals(member());
    }

    private @Nullable PersonRef head() {
        return own(Role.HEAD_OF_AGENCY).map(row -> new PersonRef(row.person())).orElse(null);
    }

    private Optional<CapacityRow> own(Role role) {
        return rows.stream().filter(row -> row.role() == role && row.own()).findFirst();
    }

    private List<CapacityRow> seats() {
        return rows.stream()
                .filter(row -> row.role() == Role.MEMBER && row.own())
                .sorted(Comparator.comparing((CapacityRow row) -> seat(row) != memberSeat)
                        .thenComparing(Offices::seat))
                .toList();
    }

    private static int seat(CapacityRow row) {
        Integer seat = row.seat();
        return seat == null ? MembershipIds.FIRST_SEAT : seat;
    }

    private static Set<Work> works(CapacityRow row) {
        Term term = row.term();
        return term == null ? Set.of() : term.works().stream().collect(toCollection(() -> EnumSet.noneOf(Work.class)));
    }

    private static Capacity with(CapacityRow row, Mandate mandate) {
        return new Capacity(row.role(), row.network(), row.entity(), mandate);
    }
}

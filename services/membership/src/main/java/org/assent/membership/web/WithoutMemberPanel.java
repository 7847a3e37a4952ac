package org.assent.membership.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assent.kernel.Role;
import org.assent.membership.SeatState;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindNominations.Wanted;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.home.HomePanel;

/** For the co-chairs and the secretariat: which entities have no member, and what is being done about it. */
final class WithoutMemberPanel implements HomePanel {
    private static final int ORDER = 40;

    private final FindNominations find;
    private final Words words;

    WithoutMemberPanel(FindNominations find, Words words) {
        this.find = find;
        this.words = words;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean wide() {
        return false;
    }

    @Override
    public String template() {
        return "membership/home";
    }

    @Override
    public String fragment() {
        return "without-member";
    }

    @Override
    public Optional<Map<String, Object>> content(SignedIn reader, Moment moment, Times times) {
        if (!reader.holds(Role.CO_CHAIR) && !reader.holds(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        List<SeatLine> rows = find.nominations(reader.network(), Wanted.all(), moment).seats().stream()
                .filter(WithoutMemberPanel::isWithoutMember)
                .map(seat -> SeatLine.of(seat, words))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of("rows", rows, "mayInvite", reader.actsAs(Role.CO_CHAIR)));
    }

    private static boolean isWithoutMember(SeatStanding seat) {
        return !seat.alternate() && seat.holder() == null && seat.state() != SeatState.HELD;
    }
}

package org.assent.membership.web;

import java.util.List;
import java.util.Objects;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.platform.web.Csv;
import org.jspecify.annotations.Nullable;

/** Seats as a table. */
final class SeatsCsv {
    private SeatsCsv() {}

    static String of(List<SeatStanding> seats) {
        return Csv.of(
                List.of(
                        "entity",
                        "name_en",
                        "name_ru",
                        "seat",
                        "alternate",
                        "state",
                        "since",
                        "turn",
                        "due_at",
                        "holder",
                        "holder_function",
                        "nominee",
                        "nominee_function",
                        "migration_related"),
                seats.stream().map(SeatsCsv::cells).toList());
    }

    private static List<String> cells(SeatStanding seat) {
        var holder = seat.holder();
        var nominee = seat.nominee();
        var shown = nominee == null ? holder : nominee;
        return List.of(
                seat.entity(),
                seat.nameEnglish(),
                text(seat.nameRussian()),
                Integer.toString(seat.seat()),
                Boolean.toString(seat.alternate()),
                seat.state().name(),
                text(seat.since()),
                text(seat.turn()),
                text(seat.dueAt()),
                holder == null ? "" : holder.person().value(),
                holder == null ? "" : holder.function(),
                nominee == null ? "" : nominee.person().value(),
                nominee == null ? "" : nominee.function(),
                shown == null ? "" : Boolean.toString(shown.migrationRelated()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}

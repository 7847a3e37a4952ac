package org.assent.membership.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.ActingView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** The directory of one Network, searched in both languages at once. */
class Directory implements FindDirectory {
    private final Entities entities;

    Directory(Entities entities) {
        this.entities = entities;
    }

    @Override
    public DirectoryView directory(String network, Wanted wanted, Moment moment) {
        List<EntityRow> all = entities.entities(network, moment);
        List<EntityRow> fitting = all.stream()
                .filter(row -> isOn(row, wanted.roll()) && contains(row, wanted.text()))
                .toList();
        int from = Math.min(start(wanted.cursor()), fitting.size());
        int to = Math.min(from + Math.min(Math.max(wanted.limit(), 1), 500), fitting.size());
        Map<String, List<SeatView>> seats = entities.seats(network, moment).stream()
                .filter(row -> row.registered() || row.waits())
                .collect(groupingBy(SeatRow::entity, mapping(Directory::view, toList())));
        return new DirectoryView(
                network,
                moment.position(),
                fitting.subList(from, to).stream()
                        .map(row -> view(row, seats.getOrDefault(row.entity(), List.of()), moment.instant()))
                        .toList(),
                to < fitting.size() ? Integer.toString(to) : null,
                fitting.size(),
                count(all, Roll.NETWORK),
                count(all, Roll.UNCT));
    }

    private static int count(List<EntityRow> rows, Roll roll) {
        return (int) rows.stream().filter(row -> isOn(row, roll)).count();
    }

    private static boolean isOn(EntityRow row, @Nullable Roll roll) {
        return roll == null
                || (roll == Roll.UNCT ? row.rolls().onUnctRoll() : row.rolls().onNetworkRoll());
    }

    private static boolean contains(EntityRow row, @Nullable String text) {
        return names(row.entity(), row.nameEnglish(), row.nameRussian(), text);
    }

    /** Whether the acronym or a name of an entity contains a text; everything contains an empty one. */
    static boolean names(String acronym, String nameEnglish, @Nullable String nameRussian, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return true;
        }
        String all = acronym + "\n" + nameEnglish + "\n" + (nameRussian == null ? "" : nameRussian);
        return all.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    static int start(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new Timeline.BadFilter("not a cursor of the directory: " + cursor);
        }
        return Integer.parseInt(cursor);
    }

    static SeatView view(SeatRow row) {
        return new SeatView(row.seat(), row.person(), row.function(), row.migrationRelated(), row.registered());
    }

    static EntityView view(EntityRow row, List<SeatView> seats, Instant instant) {
        return new EntityView(
                row.entity(),
                row.nameEnglish(),
                row.nameRussian(),
                row.entityType(),
                row.dacCode(),
                row.residency(),
                row.rolls(),
                row.mailAddress(),
                row.head(),
                row.headFrom(),
                row.actingAt(instant)
                        .map(acting -> new ActingView(acting.person(), acting.until()))
                        .orElse(null),
                seats);
    }
}

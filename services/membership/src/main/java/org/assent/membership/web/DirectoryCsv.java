package org.assent.membership.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.jspecify.annotations.Nullable;

/**
 * The directory as a table for spreadsheets: quoted, with a mark that says it is UTF-8, and with no cell that a spreadsheet
 * would take for a formula.
 */
final class DirectoryCsv {
    private static final String UTF_8_MARK = "\uFEFF";

    private DirectoryCsv() {}

    static String of(List<EntityView> entities) {
        Stream<Stream<String>> rows = entities.stream().map(DirectoryCsv::cells);
        return UTF_8_MARK
                + Stream.concat(Stream.of(headings()), rows)
                        .map(row -> row.map(DirectoryCsv::quoted).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static Stream<String> headings() {
        return Stream.of(
                "entity",
                "name_en",
                "name_ru",
                "entity_type",
                "dac_code",
                "residency",
                "on_network_roll",
                "on_unct_roll",
                "on_roll_by_local_setting",
                "head",
                "head_from",
                "members");
    }

    private static Stream<String> cells(EntityView entity) {
        return Stream.of(
                entity.entity(),
                entity.nameEnglish(),
                orEmpty(entity.nameRussian()),
                entity.entityType(),
                orEmpty(entity.dacCode()),
                entity.residency().name(),
                Boolean.toString(entity.rolls().onNetworkRoll()),
                Boolean.toString(entity.rolls().onUnctRoll()),
                Boolean.toString(entity.rolls().onRollByLocalSetting()),
                orEmpty(entity.head()),
                orEmpty(entity.headFrom()),
                entity.seats().stream()
                        .filter(SeatView::registered)
                        .map(seat -> seat.person().value())
                        .collect(Collectors.joining(" ")));
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}

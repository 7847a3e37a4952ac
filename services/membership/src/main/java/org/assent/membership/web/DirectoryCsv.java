package org.assent.membership.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.platform.web.Csv;
import org.jspecify.annotations.Nullable;

/** The directory as a table for spreadsheets. */
final class DirectoryCsv {
    private DirectoryCsv() {}

    static String of(List<EntityView> entities) {
        return Csv.of(headings(), entities.stream().map(DirectoryCsv::cells).toList());
    }

    private static List<String> headings() {
        return List.of(
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

    private static List<String> cells(EntityView entity) {
        return List.of(
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
}

package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindDirectory.DirectoryView;
import org.assent.membership.messages.FindDirectory.EntityView;
import org.assent.membership.messages.FindDirectory.SeatView;
import org.assent.membership.messages.FindDirectory.Wanted;
import org.assent.membership.messages.FindUnctRoll;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.FindUnctRoll.Seat;
import org.assent.membership.messages.FindUnctRoll.UnctRollView;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities and the roll of the UNCT, for programs. */
@RestController
class EntitiesApi {
    private final FindDirectory directory;
    private final FindUnctRoll roll;

    EntitiesApi(FindDirectory directory, FindUnctRoll roll) {
        this.directory = directory;
        this.roll = roll;
    }

    /** @param next the cursor of the next page; absent on the last */
    record EntityList(
            String network,
            long position,
            int total,
            List<EntityEntry> entities,
            @Nullable String next) {}

    record EntityEntry(
            String entity,
            String nameEnglish,
            @Nullable String nameRussian,
            String entityType,
            @Nullable String dacCode,
            Residency residency,
            boolean onNetworkRoll,
            boolean onUnctRoll,
            boolean onRollByLocalSetting,
            @Nullable String head,
            @Nullable Instant headFrom,
            List<SeatEntry> seats) {}

    record SeatEntry(int seat, String person, String function, boolean migrationRelated, boolean registered) {}

    record RollList(String network, long position, List<RollEntry> seats) {}

    record RollEntry(
            String entity,
            String entityName,
            @Nullable String head,
            boolean acting,
            Residency residency,
            boolean onRollByLocalSetting) {}

    @GetMapping(path = "/api/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
    EntityList entities(
            @RequestParam(required = false) @Nullable String roll,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        DirectoryView found = find(reader, moment, new Wanted(RollNames.of(roll), text, limit, cursor));
        return new EntityList(
                found.network(),
                found.readAt(),
                found.total(),
                found.entities().stream().map(EntitiesApi::entry).toList(),
                found.next());
    }

    @GetMapping(
            path = {"/api/v1/entities", "/people.csv"},
            produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(required = false) @Nullable String roll,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return DirectoryCsv.of(find(reader, moment, new Wanted(RollNames.of(roll), text, limit, cursor))
                .entities());
    }

    @GetMapping(path = "/api/v1/roll", produces = MediaType.APPLICATION_JSON_VALUE)
    RollList roll(SignedIn reader, Moment moment) {
        UnctRollView found = roll.unctRoll(reader.network(), moment);
        return new RollList(
                found.network(),
                found.readAt(),
                found.seats().stream().map(EntitiesApi::entry).toList());
    }

    private DirectoryView find(SignedIn reader, Moment moment, Wanted wanted) {
        return directory.directory(reader.network(), wanted, moment);
    }

    private static EntityEntry entry(EntityView entity) {
        return new EntityEntry(
                entity.entity(),
                entity.nameEnglish(),
                entity.nameRussian(),
                entity.entityType(),
                entity.dacCode(),
                entity.residency(),
                entity.rolls().onNetworkRoll(),
                entity.rolls().onUnctRoll(),
                entity.rolls().onRollByLocalSetting(),
                value(entity.head()),
                entity.headFrom(),
                entity.seats().stream().map(EntitiesApi::entry).toList());
    }

    private static SeatEntry entry(SeatView seat) {
        return new SeatEntry(
                seat.seat(), seat.person().value(), seat.function(), seat.migrationRelated(), seat.registered());
    }

    private static RollEntry entry(Seat seat) {
        return new RollEntry(
                seat.entity(),
                seat.entityName(),
                value(seat.head()),
                seat.acting(),
                seat.residency(),
                seat.onRollByLocalSetting());
    }

    private static @Nullable String value(@Nullable PersonRef person) {
        return person == null ? null : person.value();
    }
}

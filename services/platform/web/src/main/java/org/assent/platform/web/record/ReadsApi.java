package org.assent.platform.web.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of reads for programs of auditors. */
@RestController
class ReadsApi {
    private final ReadLog log;

    ReadsApi(ReadLog log) {
        this.log = log;
    }

    /** One page, the latest first; {@code next} goes into {@code before}. */
    record ReadList(List<ReadEntry> reads, @Nullable Long next, long total) {}

    /** A reading; {@code ground} is the opening under which it was read, absent where the reader had the right. */
    record ReadEntry(
            long number,
            Instant at,
            String person,
            @Nullable Capacity capacity,
            String what,
            String address,
            @Nullable String ground) {}

    @GetMapping(path = "/api/v1/reads", produces = MediaType.APPLICATION_JSON_VALUE)
    ReadList reads(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable Long before,
            SignedIn reader,
            Moment moment) {
        ReadLogRule.RL1.requireRight(reader.actsAs(Role.AUDITOR));
        ReadLog.Page page = log.page(wanted(what, who, limit, before, reader, moment));
        return new ReadList(page.reads().stream().map(ReadsApi::entry).toList(), page.next(), page.total());
    }

    @GetMapping(path = "/api/v1/reads", produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable Long before,
            SignedIn reader,
            Moment moment) {
        return csv(reads(what, who, limit, before, reader, moment).reads());
    }

    static ReadLog.Wanted wanted(
            @Nullable String what,
            @Nullable String who,
            int limit,
            @Nullable Long before,
            SignedIn reader,
            Moment moment) {
        return new ReadLog.Wanted(
                reader.network(),
                moment.past() ? moment.instant() : Instant.parse("9999-01-01T00:00:00Z"),
                orNothing(what),
                orNothing(who),
                limit,
                before);
    }

    static ReadEntry entry(ReadLog.Read read) {
        return new ReadEntry(
                read.number(),
                read.at(),
                read.person().value(),
                read.capacity(),
                read.what(),
                read.address(),
                read.ground());
    }

    static String csv(List<ReadEntry> reads) {
        return Csv.of(
                List.of("number", "at", "person", "role", "entity", "what", "address", "ground"),
                reads.stream().map(ReadsApi::cells).toList());
    }

    private static List<String> cells(ReadEntry read) {
        Capacity capacity = read.capacity();
        return List.of(
                Long.toString(read.number()),
                read.at().toString(),
                read.person(),
                capacity == null ? "" : capacity.role().name(),
                capacity == null ? "" : Objects.toString(capacity.entity(), ""),
                read.what(),
                read.address(),
                Objects.toString(read.ground(), ""));
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

package org.assent.proposals.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Act;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Csv;
import org.assent.platform.web.Unknown;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.AdoptReferenceList;
import org.assent.proposals.messages.FindReferenceData;
import org.assent.proposals.messages.ReferenceListView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reference data for programs. */
@RestController
@RequestMapping("/api/v1/reference")
class ReferenceApi {
    /** A version of a list without its rows. */
    record ListEntry(
            String list,
            String version,
            boolean inForce,
            String source,
            @Nullable String note,
            @Nullable String noteRussian,
            int rows,
            Instant adoptedAt,
            long position) {
        static ListEntry of(ReferenceListView view) {
            return new ListEntry(
                    view.list(),
                    view.version(),
                    view.inForce(),
                    view.source(),
                    view.note(),
                    view.noteRussian(),
                    view.rows().size(),
                    view.adoptedAt(),
                    view.position());
        }
    }

    /** One page of lists, or of versions of one list. */
    record ListsAnswer(List<ListEntry> lists, @Nullable String next, long total) {
        static ListsAnswer of(Page<ReferenceListView> page) {
            return new ListsAnswer(page.rows().stream().map(ListEntry::of).toList(), page.next(), page.total());
        }
    }

    /** A version of a list with one page of its rows. */
    record RowsAnswer(
            ListEntry list,
            List<String> columns,
            List<ReferenceRow> rows,
            @Nullable String next,
            long total) {}

    /** A row as it is brought in. */
    record RowRequest(
            @NotBlank String code,
            @NotBlank String title,
            @Nullable String titleRussian,
            @Nullable Map<String, String> details) {
        ReferenceRow row() {
            return new ReferenceRow(code, title, titleRussian, details == null ? Map.of() : details);
        }
    }

    /** A version as it is brought in. */
    record VersionRequest(
            @NotBlank String version,
            @NotBlank String source,
            @Nullable String note,
            @Nullable String noteRussian,
            @Nullable List<String> columns,
            @NotEmpty List<@NotNull @Valid RowRequest> rows) {}

    /** The answer to a command. */
    record Adopted(String list, String version, long position, boolean repeated) {}

    private final FindReferenceData reference;
    private final Commands commands;

    ReferenceApi(FindReferenceData reference, Commands commands) {
        this.reference = reference;
        this.commands = commands;
    }

    @GetMapping
    ListsAnswer lists(
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        return ListsAnswer.of(reference.lists(moment, limit, cursor));
    }

    @GetMapping(path = "/{list}", produces = MediaType.APPLICATION_JSON_VALUE)
    RowsAnswer list(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        ReferenceListView view = find(list, version, moment);
        RowPage page = RowPage.of(view, text, from(cursor), limit);
        return new RowsAnswer(
                ListEntry.of(view),
                view.columns(),
                page.rows(),
                page.next() == null ? null : String.valueOf(page.next()),
                page.total());
    }

    @GetMapping(path = "/{list}", produces = Csv.MEDIA_TYPE)
    String table(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String text,
            Moment moment) {
        return ReferencePages.csv(find(list, version, moment), text);
    }

    @GetMapping("/{list}/versions")
    ListsAnswer versions(
            @PathVariable String list,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Moment moment) {
        return ListsAnswer.of(reference.versions(list, moment, limit, cursor));
    }

    @PostMapping("/{list}/versions")
    Adopted adopt(@PathVariable String list, @Valid @RequestBody VersionRequest request, Act act, IdempotencyKey key) {
        Receipt receipt = commands.send(
                new AdoptReferenceList(
                        list,
                        request.version(),
                        request.source(),
                        request.note(),
                        request.noteRussian(),
                        request.columns() == null ? List.of() : request.columns(),
                        request.rows().stream().map(RowRequest::row).toList()),
                act,
                key);
        return new Adopted(list, request.version(), receipt.position(), receipt.repeated());
    }

    private ReferenceListView find(String list, @Nullable String version, Moment moment) {
        return (version == null ? reference.list(list, moment) : reference.version(list, version, moment))
                .orElseThrow(() -> new Unknown("reference list " + list));
    }

    private static int from(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,6}")) {
            throw new BadInput("bad.cursor");
        }
        return Integer.parseInt(cursor);
    }
}

package org.assent.proposals.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.proposals.ReferenceRow;
import org.assent.proposals.messages.FindReferenceData;
import org.assent.proposals.messages.ReferenceListView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** Reference data: the lists there are, and each with its rows, its source and its versions. */
@Controller
class ReferencePages {
    private static final int LISTS = 50;
    private static final int VERSIONS = 20;

    /** A list among the lists. */
    record ListLine(
            String href,
            String name,
            String rows,
            String source,
            @Nullable String note) {}

    /** A row with its details in the order of the columns. */
    record RowLine(String code, String title, List<String> details) {}

    /** A version among the versions. */
    record VersionLine(String href, String version, String adopted, boolean shown) {}

    private final FindReferenceData reference;
    private final Words words;

    ReferencePages(FindReferenceData reference, Words words) {
        this.reference = reference;
        this.words = words;
    }

    @GetMapping("/reference")
    String lists(@RequestParam(required = false) @Nullable String cursor, SignedIn reader, Moment moment, Model model) {
        Page<ReferenceListView> page = reference.lists(moment, LISTS, cursor);
        model.addAttribute("headline", words.count("reference.headline", page.total()));
        model.addAttribute("lists", page.rows().stream().map(this::line).toList());
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : "/reference",
                        page.next() == null ? null : "/reference?cursor=" + page.next()));
        return "reference/lists";
    }

    /**
     * One list.
     *
     * @param version the version to read; the one in force without it
     * @param text words that a row must have
     * @param from how many rows come before the page
     */
    @GetMapping("/reference/{list}")
    String list(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int from,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        ReferenceListView view = find(list, version, moment);
        RowPage page = RowPage.of(view, text, from, RowPage.USUAL);
        model.addAttribute("list", view);
        model.addAttribute("name", name(view));
        model.addAttribute("note", note(view));
        model.addAttribute("columns", view.columns().stream().map(this::column).toList());
        model.addAttribute(
                "rows",
                page.rows().stream().map(row -> line(row, view.columns())).toList());
        model.addAttribute("text", text);
        model.addAttribute("adopted", adopted(view, times));
        model.addAttribute("table", address(list + ".csv", version, text, 0));
        model.addAttribute(
                "versions",
                reference.versions(list, moment, VERSIONS, null).rows().stream()
                        .map(each -> new VersionLine(
                                address(list, each.version(), null, 0),
                                each.version(),
                                adopted(each, times),
                                each.version().equals(view.version())))
                        .toList());
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        page.from() == 0 ? null : address(list, version, text, 0),
                        page.next() == null ? null : address(list, version, text, page.next())));
        return "reference/list";
    }

    @GetMapping(path = "/reference/{list}.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String text,
            SignedIn reader,
            Moment moment) {
        return csv(find(list, version, moment), text);
    }

    /** A list as a table, with what is there in Russian beside the English. */
    static String csv(ReferenceListView view, @Nullable String text) {
        List<String> headings = Stream.concat(Stream.of("code", "title", "title_ru"), view.columns().stream())
                .toList();
        return Csv.of(
                headings,
                RowPage.matching(view, text).stream()
                        .map(row -> Stream.concat(
                                        Stream.of(
                                                row.code(),
                                                row.title(),
                                                row.titleRussian() == null ? "" : row.titleRussian()),
                                        view.columns().stream().map(column -> row.detail(column, false)))
                                .toList())
                        .toList());
    }

    private ReferenceListView find(String list, @Nullable String version, Moment moment) {
        return (version == null || version.isBlank()
                        ? reference.list(list, moment)
                        : reference.version(list, version, moment))
                .orElseThrow(() -> new Unknown("reference list " + list));
    }

    private ListLine line(ReferenceListView list) {
        return new ListLine(
                address(list.list(), null, null, 0),
                name(list),
                words.count("reference.rows", list.rows().size()),
                list.source(),
                note(list));
    }

    private RowLine line(ReferenceRow row, List<String> columns) {
        return new RowLine(
                row.code(),
                row.title(russian()),
                columns.stream().map(column -> detail(column, row)).toList());
    }

    /** Cells that are words of the list's own are said in the reader's language where they are known. */
    private String detail(String column, ReferenceRow row) {
        String cell = row.detail(column, russian());
        String slug = cell.replaceAll("[^A-Za-z0-9]+", "-");
        return cell.isEmpty()
                ? ""
                : words.sayOr(
                        "reference.cell." + column + "." + slug, "reference.cell", cell.replaceAll(";(?=\\S)", ", "));
    }

    private String name(ReferenceListView list) {
        return words.sayOr("reference.list." + list.list(), "reference.list", list.list());
    }

    private String column(String column) {
        return words.sayOr("reference.column." + column, "reference.column", column.replace('_', ' '));
    }

    private @Nullable String note(ReferenceListView list) {
        return russian() && list.noteRussian() != null ? list.noteRussian() : list.note();
    }

    private String adopted(ReferenceListView list, Times times) {
        return words.say("reference.adopted", times.local(list.adoptedAt()), words.number(list.position()));
    }

    private boolean russian() {
        return words.locale().getLanguage().equals("ru");
    }

    private static String address(String list, @Nullable String version, @Nullable String text, int from) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reference/{list}");
        if (version != null && !version.isBlank()) {
            address.queryParam("version", "{version}");
        }
        if (text != null && !text.isBlank()) {
            address.queryParam("text", "{text}");
        }
        if (from > 0) {
            address.queryParam("from", "{from}");
        }
        return address.encode()
                .buildAndExpand(Map.of(
                        "list",
                        list,
                        "version",
                        version == null ? "" : version,
                        "text",
                        text == null ? "" : text,
                        "from",
                        from))
                .toUriString();
    }
}

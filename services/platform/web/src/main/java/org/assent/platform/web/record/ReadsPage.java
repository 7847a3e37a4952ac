package org.assent.platform.web.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.CapacityWords;
import org.assent.platform.web.Csv;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;

/** Who read which restricted item, for auditors; their own reads are there as well. */
@Controller
class ReadsPage {
    private static final int ROWS = 25;
    private static final int TABLE = 500;

    private final ReadLog log;
    private final PersonNames names;
    private final CapacityWords capacities;
    private final Words words;

    ReadsPage(ReadLog log, PersonNames names, CapacityWords capacities, Words words) {
        this.log = log;
        this.names = names;
        this.capacities = capacities;
        this.words = words;
    }

    /** A reading as the page shows it. */
    record Line(ReadLog.Read read, String who, String capacity, String what) {}

    @GetMapping("/record/reads")
    String reads(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable Long before,
            SignedIn reader,
            Moment moment,
            Model model) {
        ReadLog.Page page = page(what, who, ROWS, before, reader, moment);
        model.addAttribute("headline", words.count("reads.headline", page.total()));
        model.addAttribute("lines", page.reads().stream().map(this::line).toList());
        model.addAttribute("kinds", log.kinds(reader.network()));
        model.addAttribute("readers", readers(reader));
        model.addAttribute("what", what);
        model.addAttribute("who", who);
        model.addAttribute("table", address("/record/reads.csv", what, who, null));
        model.addAttribute(
                "pager",
                new Pager(
                        page.reads().size(),
                        page.total(),
                        before == null ? null : address("/record/reads", what, who, null),
                        page.next() == null ? null : address("/record/reads", what, who, page.next())));
        return "record/reads";
    }

    @GetMapping(path = "/record/reads.csv", produces = Csv.MEDIA_TYPE)
    @ResponseBody
    String table(
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable Long before,
            SignedIn reader,
            Moment moment) {
        return ReadsApi.csv(page(what, who, TABLE, before, reader, moment).reads().stream()
                .map(ReadsApi::entry)
                .toList());
    }

    private ReadLog.Page page(
            @Nullable String what,
            @Nullable String who,
            int rows,
            @Nullable Long before,
            SignedIn reader,
            Moment moment) {
        ReadLogRule.RL1.requireRight(reader.actsAs(Role.AUDITOR));
        return log.page(ReadsApi.wanted(what, who, rows, before, reader, moment));
    }

    private Line line(ReadLog.Read read) {
        return new Line(
                read,
                names.of(read.person()),
                read.capacity() == null ? words.say("reads.capacity.none") : capacities.of(read.capacity()),
                words.sayOr("reads.what." + read.what(), "reads.what.other"));
    }

    /** Reference to words, in the order of the words. */
    private Map<String, String> readers(SignedIn reader) {
        Map<String, String> byWords = new TreeMap<>();
        List.copyOf(log.readers(reader.network()))
                .forEach(person ->
                        byWords.put(names.of(person).toLowerCase(Locale.ROOT) + "|" + person.value(), person.value()));
        Map<String, String> readers = new LinkedHashMap<>();
        byWords.values().forEach(person -> readers.put(person, names.of(new PersonRef(person))));
        return readers;
    }

    private static String address(String path, @Nullable String what, @Nullable String who, @Nullable Long before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (what != null && !what.isBlank()) {
            address.queryParam("what", what);
        }
        if (who != null && !who.isBlank()) {
            address.queryParam("who", who);
        }
        if (before != null) {
            address.queryParam("before", before);
        }
        return address.encode().toUriString();
    }
}

package org.assent.platform.web.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.assent.kernel.Role;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.ledger.LogCheck;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.proof.Verification;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Activity;
import org.assent.platform.web.parts.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole record, newest first, in plain words; and "Check this record". */
@Controller
class RecordPage {
    private static final int ROWS = 50;
    /** How many entries are looked through for one page of a filtered list. */
    private static final int LOOKED_THROUGH = 2_000;

    private final EventLog log;
    private final LogCheck check;
    private final Narration narration;
    private final NetworkOfEntry networks;
    private final Words words;

    RecordPage(EventLog log, LogCheck check, Narration narration, NetworkOfEntry networks, Words words) {
        this.log = log;
        this.check = check;
        this.narration = narration;
        this.networks = networks;
        this.words = words;
    }

    /**
     * @param level {@code all} or {@code milestones}
     * @param text words that an entry's sentence must contain
     * @param before show what lies before this position
     */
    @GetMapping("/record")
    String record(
            @RequestParam(defaultValue = "milestones") String level,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long before,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        long end = before == null ? moment.position() : Math.min(before - 1, moment.position());
        List<Activity> lines = new ArrayList<>();
        long next = end;
        long last = Math.max(0, end - LOOKED_THROUGH);
        while (next > last && lines.size() < ROWS) {
            long from = Math.max(last, next - ROWS);
            List<RecordedEvent<?>> page = new ArrayList<>(log.after(from, (int) (next - from)));
            Collections.reverse(page);
            for (RecordedEvent<?> event : page) {
                if (lines.size() == ROWS) {
                    break;
                }
                if (networks.concerns(event, reader.network())
                        && matches(narration.tell(event, reader, times), level, text)) {
                    lines.add(narration.line(event, reader, times));
                }
                next = event.position() - 1;
            }
        }
        String query = "/record?level=" + level + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        model.addAttribute("auditor", reader.actsAs(Role.AUDITOR));
        model.addAttribute("lines", lines);
        model.addAttribute("level", level);
        model.addAttribute("text", text);
        model.addAttribute("headline", words.count("record.headline", moment.position()));
        model.addAttribute(
                "pager",
                new Pager(
                        lines.size(),
                        moment.position(),
                        before == null ? null : query,
                        next > 0 ? query + "&before=" + (next + 1) : null));
        return "record/record";
    }

    private static boolean matches(Story story, String level, String text) {
        boolean loud = !level.equals("milestones") || story.milestone();
        return loud
                && (text.isBlank()
                        || story.sentence()
                                .toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** Reads and checks every entry, and says what was found in one sentence. */
    @PostMapping("/record/check")
    String check(@RequestParam(defaultValue = "/record") String back, RedirectAttributes flash) throws SQLException {
        Verification found = check.check(List.of());
        flash.addFlashAttribute("checked", CheckedRecord.of(found));
        return "redirect:" + (back.startsWith("/record") && !back.contains("//") ? back : "/record");
    }
}

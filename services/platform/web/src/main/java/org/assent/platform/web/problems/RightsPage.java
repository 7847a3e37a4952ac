package org.assent.platform.web.problems;

import java.util.ArrayList;
import java.util.List;
import org.assent.kernel.Holder;
import org.assent.kernel.Right;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may do what, and who may read what: the table of rights in words. */
@Controller
class RightsPage {
    private final List<RightsTable> tables;
    private final Words words;

    RightsPage(ObjectProvider<RightsTable> tables, Words words) {
        this.tables = tables.orderedStream().toList();
        this.words = words;
    }

    /** A line: what is done, by whom, and the rule that refuses the others. */
    record Line(String act, List<String> holders, String rule, boolean mine) {}

    /** The lines of one part. */
    record Part(String name, List<Line> lines) {}

    /** @param mine whether only what the reader may do in the present capacity is shown */
    @GetMapping("/rights")
    String rights(@RequestParam(defaultValue = "false") boolean mine, SignedIn reader, Model model) {
        List<Part> parts = new ArrayList<>();
        for (RightsTable table : tables) {
            List<Line> lines = table.rights().stream()
                    .filter(right -> !right.holders().equals(List.of(Holder.APPLICATION)))
                    .map(right -> line(right, reader))
                    .filter(line -> !mine || line.mine())
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new Part(words.say(table.name()), lines));
            }
        }
        model.addAttribute("parts", parts);
        model.addAttribute("mine", mine);
        return "rights";
    }

    private Line line(Right right, SignedIn reader) {
        return new Line(
                words.say(right.key()),
                right.holders().stream()
                        .filter(holder -> holder != Holder.APPLICATION)
                        .map(holder -> words.say("holder." + holder))
                        .toList(),
                right.rule().name(),
                right.holders().stream().anyMatch(holder -> mayBe(holder, reader)));
    }

    /** Whether the reader may be such a holder, for the entity they act for. */
    private static boolean mayBe(Holder holder, SignedIn reader) {
        if (reader.capacity() == null) {
            return false;
        }
        String entity = reader.entity();
        Holder.Concern own = new Holder.Concern(
                reader.network(),
                entity,
                entity,
                entity,
                entity == null ? List.of() : List.of(entity),
                List.of(reader.person()));
        return holder.is(Acting.of(reader), own);
    }
}

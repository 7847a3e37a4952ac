package org.assent.consensus.web;

import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The decision record: one page with all that makes a decision (domain rules, 8.8). */
@Controller
class DecisionPages {
    private final DecisionRecord decisions;

    DecisionPages(DecisionRecord decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions/{number}")
    String decision(@PathVariable String number, Moment moment, Times times, Model model) {
        model.addAllAttributes(decisions.model(number, moment, times));
        return "consensus/decision";
    }
}

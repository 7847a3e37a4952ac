package org.assent.platform.web.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. Its first line says how many things wait for the reader. */
@Controller
class HomePage {
    /** A panel with its content, for the template. */
    record Panel(String template, String fragment, boolean wide, Map<String, Object> content) {}

    private static final Comparator<Duty> SOONEST_FIRST = Comparator.comparing(
                    Duty::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Duty::since);

    private final List<Duties> duties;
    private final List<HomePanel> panels;
    private final Words words;

    HomePage(List<Duties> duties, List<HomePanel> panels, Words words) {
        this.duties = List.copyOf(duties);
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::order))
                .toList();
        this.words = words;
    }

    @GetMapping("/")
    String home(SignedIn reader, Moment moment, Times times, Model model) {
        List<Duty> waiting = duties.stream()
                .flatMap(source -> source.of(reader, moment).stream())
                .sorted(SOONEST_FIRST)
                .toList();
        model.addAttribute("duties", waiting);
        model.addAttribute("headline", headline(waiting.size()));
        model.addAttribute(
                "panels",
                panels.stream()
                        .flatMap(panel -> panel.content(reader, moment, times).stream()
                                .map(content -> new Panel(panel.template(), panel.fragment(), panel.wide(), content)))
                        .toList());
        return "home";
    }

    private String headline(int waiting) {
        return waiting == 0 ? words.say("home.nothing") : words.count("home.waiting", waiting);
    }
}

package org.assent.membership.web;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.membership.messages.AdoptSettings;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The Networks in which a reader holds an office, and the opening of another by an administrator. */
@Controller
class NetworkPages {

    private final NetworkFaces networks;
    private final FindSettingsVersions settings;
    private final Commands commands;
    private final Timeline timeline;
    private final Words words;

    NetworkPages(
            NetworkFaces networks, FindSettingsVersions settings, Commands commands, Timeline timeline, Words words) {
        this.networks = networks;
        this.settings = settings;
        this.commands = commands;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/networks")
    String networks(SignedIn reader, Model model) {
        Map<String, NetworkFace> mine = new LinkedHashMap<>();
        reader.capacities().held().stream()
                .map(Capacity::network)
                .filter(code -> code != null)
                .forEach(code -> mine.computeIfAbsent(code, one -> networks.of(one, reader.locale())));
        model.addAttribute("networks", mine.values());
        model.addAttribute("headline", words.count("networks.headline", mine.size()));
        model.addAttribute("here", reader.network());
        model.addAttribute("mayOpen", reader.actsAs(Role.ADMINISTRATOR));
        return "membership/networks";
    }

    @GetMapping("/networks/new")
    String blank(Model model) {
        return form(NetworkForm.blank(), List.of(), model);
    }

    /** Opens the Network, then says how it is chaired, then adopts its settings; sent again, it goes on where it stopped. */
    @PostMapping("/networks")
    String open(@ModelAttribute NetworkForm form, Attempt attempt) {
        int year = attempt.act().receivedAt().atZone(ZoneOffset.UTC).getYear();
        List<FieldProblem> problems = form.problems(words, year);
        if (!problems.isEmpty()) {
            attempt.incomplete();
            return form(form, problems, attempt.model());
        }
        NetworkSettings numbers = settings.versions(attempt.reader().network(), timeline.now(), 1, null).rows().stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("settings of " + attempt.reader().network()))
                .settings();
        return attempt.answer(
                () -> open(form, form.settings(numbers, year), attempt),
                new Done("/networks", words.say("network.receipt", form.code()), words.say("network.receipt.next")),
                () -> form(form, List.of(), attempt.model()));
    }

    private Receipt open(NetworkForm form, AdoptSettings settings, Attempt attempt) {
        Act act = attempt.act();
        commands.send(form.registration(), act, attempt.key());
        Act there = new Act(
                act.person(),
                new Capacity(Role.ADMINISTRATOR, form.code(), null),
                null,
                act.channel(),
                act.receivedAt(),
                act.rightsReadAt());
        commands.send(form.model(), there, next(attempt.key(), "model"));
        return commands.send(settings, there, next(attempt.key(), "settings"));
    }

    private static IdempotencyKey next(IdempotencyKey key, String step) {
        return new IdempotencyKey(key.value() + "." + step, key.requestHash());
    }

    private String form(NetworkForm form, List<FieldProblem> problems, Model model) {
        Map<DayOfWeek, String> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()));
        }
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("days", days);
        return "membership/network-new";
    }
}

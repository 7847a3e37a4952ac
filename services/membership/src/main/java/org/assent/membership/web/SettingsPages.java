package org.assent.membership.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assent.kernel.Role;
import org.assent.membership.SettingsTab;
import org.assent.membership.messages.FindDecisionNumber;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindSettingsVersions;
import org.assent.membership.messages.FindSettingsVersions.SettingsVersionView;
import org.assent.membership.messages.SettingsDecision;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.Pager;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The settings of the Network: every value in plain words with where it comes from, and every version there was. */
@Controller
class SettingsPages {
    private static final int VERSIONS = 20;
    private static final int ALL = 500;

    /** A version in the list of versions. */
    record VersionLine(String href, String version, Adoption adopted, boolean shown) {}

    /**
     * By whom a version was adopted.
     *
     * @param href leads to the decision of the UNCT; {@code null} where the administrator adopted it
     */
    record Adoption(String said, @Nullable String href) {}

    private final FindSettingsVersions settings;
    private final List<SettingsTab> tabs;
    private final List<FindDecisionNumber> decisions;
    private final FindPersonLabels labels;
    private final Words words;

    /** @param decisions who knows the numbers of decisions; nobody where these pages run without consensus */
    SettingsPages(
            FindSettingsVersions settings,
            List<SettingsTab> tabs,
            List<FindDecisionNumber> decisions,
            FindPersonLabels labels,
            Words words) {
        this.settings = settings;
        this.tabs = tabs;
        this.decisions = decisions;
        this.labels = labels;
        this.words = words;
    }

    /** @param version the version to read; the one in force without it */
    @GetMapping("/settings")
    String settings(
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Times times,
            Model model) {
        Page<SettingsVersionView> versions = settings.versions(reader.network(), moment, VERSIONS, cursor);
        SettingsVersionView inForce = inForce(reader.network(), moment);
        SettingsVersionView shown = version == null
                ? inForce
                : settings.version(reader.network(), version, moment)
                        .orElseThrow(() -> new Unknown("settings " + version));
        model.addAttribute("tabs", tabs);
        model.addAttribute("version", shown);
        model.addAttribute("inForce", shown.position() == inForce.position());
        model.addAttribute("inForceVersion", inForce.settings().version());
        model.addAttribute("adopted", adopted(shown, moment, times));
        model.addAttribute("groups", new SettingsWords(words).groups(shown.settings()));
        model.addAttribute("framework", framework(shown));
        boolean decided = settings.versions(reader.network(), moment, ALL, null).rows().stream()
                .anyMatch(adopted -> adopted.decision() != null);
        model.addAttribute("alone", words.say(decided ? "settings.alone.no-longer" : "settings.alone.still"));
        model.addAttribute("mayPropose", reader.actsAs(Role.CO_CHAIR) || reader.actsAs(Role.SECRETARIAT));
        calendar(shown.settings().calendar(), model);
        model.addAttribute(
                "versions",
                versions.rows().stream()
                        .map(row -> new VersionLine(
                                address(row.settings().version()),
                                row.settings().version(),
                                adopted(row, moment, times),
                                row.position() == shown.position()))
                        .toList());
        model.addAttribute(
                "pager",
                new Pager(
                        versions.rows().size(),
                        versions.total(),
                        cursor == null ? null : "/settings",
                        versions.next() == null ? null : "/settings?cursor=" + versions.next()));
        return "membership/settings";
    }

    private SettingsVersionView inForce(String network, Moment moment) {
        return settings.versions(network, moment, 1, null).rows().stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("settings of " + network));
    }

    private Adoption adopted(SettingsVersionView version, Moment moment, Times times) {
        String at = times.local(version.adoptedAt());
        String entry = words.number(version.position());
        SettingsDecision decision = version.decision();
        if (decision == null) {
            String who = labels.label(version.adoptedBy(), moment, words.locale());
            return new Adoption(
                    words.say(
                            version.adoptedAs().is(Role.ADMINISTRATOR)
                                    ? "settings.adopted.administrator"
                                    : "settings.adopted",
                            who,
                            at,
                            entry),
                    null);
        }
        return decisions.stream()
                .flatMap(find -> find.decisionNumber(decision.roundId(), moment).stream())
                .findFirst()
                .map(number ->
                        new Adoption(words.say("settings.adopted.number", number, at, entry), "/decisions/" + number))
                .orElseGet(() -> new Adoption(
                        words.say("settings.adopted.decision", at, entry), "/rounds/" + decision.roundId()));
    }

    private String framework(SettingsVersionView version) {
        return russian()
                ? version.settings().framework().nameRussian()
                : version.settings().framework().nameEnglish();
    }

    private void calendar(WorkingCalendar calendar, Model model) {
        Locale locale = words.locale();
        model.addAttribute(
                "workingDays",
                words.list(calendar.workingDays().stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList()));
        model.addAttribute(
                "years",
                words.list(calendar.years().stream().map(String::valueOf).toList()));
        model.addAttribute(
                "zone",
                words.sayOr(
                        "zone." + calendar.zone().getId().replace('/', '.'),
                        "zone.other",
                        calendar.zone().getId()));
        model.addAttribute(
                "holidaysHeading",
                words.count("settings.holidays", calendar.holidays().size()));
    }

    private boolean russian() {
        return Objects.equals(words.locale().getLanguage(), "ru");
    }

    private static String address(String version) {
        return UriComponentsBuilder.fromPath("/settings")
                .queryParam("version", "{version}")
                .encode()
                .buildAndExpand(version)
                .toUriString();
    }
}

package org.assent.membership.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.settings.ParameterValue;

/** The parameters of a Network in plain words, in groups. */
final class SettingsWords {
    /** The groups in the order of the page, each with how the keys of its parameters begin. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "consultation", List.of("consultation."),
            "nominations", List.of("nomination."),
            "outages", List.of("outage."),
            "proposals", List.of("completenessCheck", "facilitation", "stageGoal.", "maxPerCountryPerCall"),
            "budget", List.of("indirectRate", "aaFee", "budgetRevisionThreshold"),
            "meetings", List.of("meeting", "minutes."),
            "reports", List.of("reportToUnctInterval", "narrativeDue", "financialDue", "finalNarrative"),
            "fund", List.of("fundReturnAnswer", "nce"));

    private static final List<String> ORDER = List.of(
            "outages", "nominations", "consultation", "proposals", "budget", "fund", "meetings", "reports", "others");

    /** A parameter as the page shows it. */
    record Line(String name, String value, Basis basis) {}

    /** Parameters that belong together. */
    record Group(String heading, List<Line> lines) {}

    private final Words words;
    private final Times times;

    SettingsWords(Words words, Times times) {
        this.words = words;
        this.times = times;
    }

    List<Group> groups(NetworkSettings settings) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(words.say("settings.group.consensus"), consensus(settings.consensus())));
        for (String group : ORDER) {
            List<Line> lines = settings.others().stream()
                    .filter(parameter -> groupOf(parameter.key()).equals(group))
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(words.say("settings.group." + group), lines));
            }
        }
        return groups;
    }

    private static String groupOf(String key) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().stream().anyMatch(key::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("others");
    }

    private List<Line> consensus(ConsensusSettings settings) {
        List<Line> lines = new ArrayList<>();
        for (ConsensusParameter parameter : ConsensusParameter.values()) {
            lines.add(new Line(
                    name(parameter.key()),
                    value(parameter, settings),
                    settings.marks().getOrDefault(parameter, Basis.LOCAL_DEFAULT)));
        }
        return lines;
    }

    private String value(ConsensusParameter parameter, ConsensusSettings settings) {
        return switch (parameter) {
            case SILENCE_MINIMUM -> times.duration(settings.silenceMinimum());
            case SILENCE_REOPEN_AFTER_WITHDRAWAL -> times.duration(settings.silenceReopenAfterWithdrawal());
            case SILENCE_MAX_BROKEN_ROUNDS -> words.number(settings.maxBrokenRounds());
            case SILENCE_EXTENSION_MINIMUM -> times.duration(settings.extensionMinimum());
            case CONSENSUS_CONFIRMATION_SILENCE -> times.duration(settings.confirmationSilence());
            case CONSENSUS_MIN_INDEPENDENT_SUPPORT -> words.number(settings.minIndependentSupport());
            case CONSENSUS_QUORUM_MEETING -> words.say("settings.percent", words.number(settings.quorumMeeting()));
            case CONSENSUS_RC_ON_ROLL -> yesOrNo(settings.rcOnRoll());
            case CONSENSUS_IFI_ON_ROLL -> yesOrNo(settings.ifiOnRoll());
            case EXPLANATION_WINDOW -> words.count("settings.working-days", settings.explanationWindowWorkingDays());
        };
    }

    private Line line(MarkedParameter parameter) {
        return new Line(name(parameter.key()), value(ParameterValue.of(parameter.value())), parameter.basis());
    }

    private String name(String key) {
        return words.sayOr("setting." + key, "setting.other", key);
    }

    private String value(ParameterValue value) {
        if (value instanceof ParameterValue.WorkingDays days) {
            return words.count("settings.working-days", days.days());
        }
        if (value instanceof ParameterValue.Percent percent) {
            return words.say("settings.percent", percent.percent().toPlainString());
        }
        if (value instanceof ParameterValue.Months months) {
            return words.count("settings.months", months.months());
        }
        if (value instanceof ParameterValue.Elapsed elapsed) {
            return times.duration(elapsed.duration());
        }
        if (value instanceof ParameterValue.EveryYear yearly) {
            return DateTimeFormatter.ofPattern("d MMMM", words.locale()).format(yearly.day());
        }
        if (value instanceof ParameterValue.Count count) {
            return words.number(count.number());
        }
        String text = ((ParameterValue.Words) value).text();
        return words.sayOr("settings.words." + slug(text), "settings.words.other", text);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private String yesOrNo(boolean yes) {
        return words.say(yes ? "settings.yes" : "settings.no");
    }
}

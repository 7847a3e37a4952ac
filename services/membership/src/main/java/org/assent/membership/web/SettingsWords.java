package org.assent.membership.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assent.kernel.Basis;
import org.assent.membership.SettingsText;
import org.assent.membership.UsualSettings;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.platform.web.Words;
import org.assent.rules.consensus.ConsensusParameter;

/** The settings of a Network in plain words, in groups. */
final class SettingsWords {
    /** A setting as the page shows it. */
    record Line(String name, String value, Basis basis) {}

    /** Settings that belong together. */
    record Group(String heading, List<Line> lines) {}

    private final Words words;
    private final SettingsText text;

    SettingsWords(Words words) {
        this.words = words;
        this.text = SettingsText.in(words.locale());
    }

    List<Group> groups(NetworkSettings settings) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        UsualSettings.groupNames().forEach(group -> lines.put(group, new ArrayList<>()));
        Map<String, String> consensus = settings.consensus().written();
        for (ConsensusParameter parameter : ConsensusParameter.values()) {
            String key = parameter.key();
            lines.computeIfAbsent(UsualSettings.groupOf(key), group -> new ArrayList<>())
                    .add(line(
                            key,
                            consensus.getOrDefault(key, ""),
                            settings.consensus().marks().getOrDefault(parameter, Basis.LOCAL_DEFAULT)));
        }
        for (MarkedParameter parameter : settings.others()) {
            lines.computeIfAbsent(UsualSettings.groupOf(parameter.key()), group -> new ArrayList<>())
                    .add(line(parameter.key(), parameter.value(), parameter.basis()));
        }
        return lines.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(words.say("settings.group." + group.getKey()), group.getValue()))
                .toList();
    }

    private Line line(String key, String value, Basis basis) {
        return new Line(text.name(key), text.value(value), basis);
    }
}

package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assent.kernel.Basis;
import org.assent.membership.SettingUnit;
import org.assent.membership.SettingValues;
import org.assent.membership.SettingsText;
import org.assent.membership.UsualSettings;
import org.assent.membership.UsualSettings.Usual;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;

/** The settings as a form: each with the value in force, the usual value, its unit and where it comes from. */
final class SettingsForm {
    /** How the name of a field begins; its end is the key of the setting. */
    static final String FIELD = "setting-";

    static final String REASON = "reason";
    private static final int LONGEST_REASON = 2_000;

    /**
     * One setting.
     *
     * @param present the value in force, in words
     * @param usual the value it has where a Network has set nothing else, in words
     * @param rule id of the rule that counts with it; {@code null} where none does
     * @param source where the usual value comes from
     * @param problem what is wrong with what was typed
     */
    record Field(
            String name,
            String label,
            SettingUnit unit,
            String typed,
            String present,
            String usual,
            @Nullable String rule,
            String source,
            @Nullable String problem) {}

    /** Settings that belong together. */
    record Group(String heading, List<Field> fields) {}

    private final Map<String, String> present;
    private final NetworkSettings inForce;
    private final Map<String, String> wanted;
    private final Map<String, String> typed;
    private final Words words;
    private final SettingsText text;

    private SettingsForm(NetworkSettings inForce, Map<String, String> wanted, Map<String, String> typed, Words words) {
        this.inForce = inForce;
        this.present = SettingValues.of(inForce);
        this.wanted = wanted;
        this.typed = typed;
        this.words = words;
        this.text = SettingsText.in(words.locale());
    }

    /** @param changes what was proposed before; none for a first text */
    static SettingsForm of(NetworkSettings inForce, List<SettingChange> changes, Words words) {
        Map<String, String> wanted = new LinkedHashMap<>();
        changes.forEach(change -> wanted.put(change.key(), change.to()));
        return new SettingsForm(inForce, wanted, Map.of(), words);
    }

    /** @param sent the parameters of the request */
    static SettingsForm typed(NetworkSettings inForce, Map<String, String> sent, Words words) {
        Map<String, String> wanted = new LinkedHashMap<>();
        SettingValues.of(inForce).forEach((key, before) -> {
            String typed = sent.get(FIELD + key);
            if (typed != null) {
                wanted.put(key, unit(key, before).written(typed));
            }
        });
        return new SettingsForm(inForce, wanted, sent, words);
    }

    /** The values as settings are written. */
    Map<String, String> values() {
        return wanted;
    }

    List<FieldProblem> problems(String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        present.keySet().forEach(key -> {
            String problem = problem(key);
            if (problem != null) {
                problems.add(new FieldProblem(FIELD + key, problem));
            }
        });
        if (problems.isEmpty()
                && SettingValues.changes(inForce, wanted).orElse(List.of()).isEmpty()) {
            problems.add(new FieldProblem(
                    FIELD + present.keySet().iterator().next(), words.say("settings-proposal.problem.nothing")));
        }
        if (reason.isBlank()) {
            problems.add(new FieldProblem(REASON, words.say("settings-proposal.problem.reason")));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add(new FieldProblem(REASON, words.say("text.problem.long", words.number(LONGEST_REASON))));
        }
        return problems;
    }

    List<Group> groups() {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        UsualSettings.groupNames().forEach(group -> fields.put(group, new ArrayList<>()));
        present.forEach((key, value) -> fields.computeIfAbsent(UsualSettings.groupOf(key), group -> new ArrayList<>())
                .add(field(key, value)));
        return fields.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(words.say("settings.group." + group.getKey()), group.getValue()))
                .toList();
    }

    private Field field(String key, String value) {
        Usual usual = UsualSettings.of(key).orElse(new Usual(key, value, Basis.LOCAL_DEFAULT, null));
        SettingUnit unit = unit(key, value);
        return new Field(
                FIELD + key,
                text.name(key),
                unit,
                typed.getOrDefault(FIELD + key, unit.typed(Objects.requireNonNullElse(wanted.get(key), value))),
                text.value(value),
                text.value(usual.value()),
                usual.rule(),
                words.sayOr("settings.source." + key, "basis." + usual.basis()),
                problem(key));
    }

    private @Nullable String problem(String key) {
        String value = wanted.get(key);
        return value == null
                        || SettingValues.changes(inForce, Map.of(key, value)).isPresent()
                ? null
                : words.say("settings-proposal.problem.value", text.name(key));
    }

    private static SettingUnit unit(String key, String value) {
        return SettingUnit.of(UsualSettings.of(key).map(Usual::value).orElse(value));
    }
}

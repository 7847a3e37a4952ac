package org.assent.membership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assent.kernel.Basis;
import org.assent.membership.messages.MarkedParameter;
import org.assent.membership.messages.NetworkSettings;
import org.assent.membership.messages.SettingChange;
import org.assent.rules.consensus.ConsensusParameter;
import org.assent.rules.consensus.ConsensusSettings;
import org.assent.rules.settings.ParameterTable;
import org.assent.rules.settings.ParameterValue;

/** The settings of a Network as one list of values under their keys, and what becomes of it when some of them change. */
public final class SettingValues {
    private static final Set<String> YES_OR_NO = Set.of(ParameterValue.YES, ParameterValue.NO);
    private static final int LONGEST = 200;

    private SettingValues() {}

    /** Every value in force, as settings are written. A setting that the version does not name has its usual value. */
    public static Map<String, String> of(NetworkSettings settings) {
        Map<String, String> values = new LinkedHashMap<>(settings.consensus().written());
        UsualSettings.all().forEach(usual -> values.putIfAbsent(usual.key(), usual.value()));
        settings.others().forEach(parameter -> values.put(parameter.key(), parameter.value()));
        return values;
    }

    /** Whether the numbers of two versions are the same; calendars and frameworks are facts of the world and not compared. */
    public static boolean same(NetworkSettings one, NetworkSettings other) {
        return of(one).equals(of(other))
                && one.consensus().marks().equals(other.consensus().marks())
                && one.others().equals(other.others());
    }

    /**
     * What is to change, in the order of the settings.
     *
     * @param wanted values under their keys; one that is as before is no change
     * @return empty where a value is not one that its setting can have
     */
    public static Optional<List<SettingChange>> changes(NetworkSettings from, Map<String, String> wanted) {
        Map<String, String> present = of(from);
        if (!present.keySet().containsAll(wanted.keySet())) {
            return Optional.empty();
        }
        List<SettingChange> changes = new ArrayList<>();
        present.forEach((key, before) -> {
            String after = Objects.requireNonNullElse(wanted.get(key), before).strip();
            if (!ParameterValue.of(before).equals(ParameterValue.of(after))) {
                changes.add(new SettingChange(key, before, after));
            }
        });
        return changes.stream().allMatch(SettingValues::fits) && isReadable(from, changes)
                ? Optional.of(List.copyOf(changes))
                : Optional.empty();
    }

    /** Whether the value is of the kind that the setting has; a limit may be set where there was none, and lifted. */
    private static boolean fits(SettingChange change) {
        String usual =
                UsualSettings.of(change.key()).map(UsualSettings.Usual::value).orElse(change.from());
        if (change.to().isBlank() || change.to().length() > LONGEST) {
            return false;
        }
        if (YES_OR_NO.contains(usual)) {
            return YES_OR_NO.contains(change.to());
        }
        return ParameterValue.of(usual) instanceof ParameterValue.Words
                || ParameterValue.of(usual)
                        .getClass()
                        .equals(ParameterValue.of(change.to()).getClass());
    }

    private static boolean isReadable(NetworkSettings from, List<SettingChange> changes) {
        try {
            return changed(from, from.version(), changes).readable();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /**
     * The settings with some values changed. What the Network has set itself is a local setting from then on.
     *
     * @param version name of the version that comes of it
     * @throws IllegalArgumentException a value is not one that its setting can have
     */
    public static NetworkSettings changed(NetworkSettings from, String version, List<SettingChange> changes) {
        Map<String, String> to =
                changes.stream().collect(Collectors.toMap(SettingChange::key, SettingChange::to, (a, b) -> b));
        return new NetworkSettings(
                consensus(from.consensus(), version, to),
                from.calendar(),
                from.calendarNote(),
                from.framework(),
                others(from.others(), to));
    }

    private static ConsensusSettings consensus(ConsensusSettings from, String version, Map<String, String> to) {
        Map<String, String> values = from.written();
        Map<String, Basis> marks = new LinkedHashMap<>();
        Map<ConsensusParameter, Basis> before = new EnumMap<>(from.marks());
        for (ConsensusParameter parameter : ConsensusParameter.values()) {
            String key = parameter.key();
            marks.put(key, markOf(key, to, before.getOrDefault(parameter, Basis.LOCAL_DEFAULT)));
            values.computeIfPresent(key, (same, value) -> to.getOrDefault(key, value));
        }
        return ConsensusSettings.of(new ParameterTable(version, values, marks));
    }

    private static List<MarkedParameter> others(List<MarkedParameter> from, Map<String, String> to) {
        List<MarkedParameter> others = new ArrayList<>();
        for (MarkedParameter parameter : from) {
            String key = parameter.key();
            others.add(new MarkedParameter(
                    key, to.getOrDefault(key, parameter.value()), markOf(key, to, parameter.basis())));
        }
        Set<String> named = from.stream().map(MarkedParameter::key).collect(Collectors.toSet());
        for (MarkedParameter usual : UsualSettings.others()) {
            String value = to.get(usual.key());
            if (value != null && !named.contains(usual.key())) {
                others.add(new MarkedParameter(usual.key(), value, markOf(usual.key(), to, usual.basis())));
            }
        }
        return List.copyOf(others);
    }

    /** A value that goes back to the usual one comes again from where that one does. */
    private static Basis markOf(String key, Map<String, String> to, Basis before) {
        String value = to.get(key);
        if (value == null) {
            return before;
        }
        return UsualSettings.of(key)
                .filter(usual -> ParameterValue.of(usual.value()).equals(ParameterValue.of(value)))
                .map(UsualSettings.Usual::basis)
                .orElse(Basis.LOCAL_DEFAULT);
    }
}

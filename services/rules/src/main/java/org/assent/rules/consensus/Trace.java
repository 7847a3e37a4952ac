package org.assent.rules.consensus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The findings as they are made. */
final class Trace {
    private final List<Finding> findings = new ArrayList<>();

    /** Records a finding and passes its answer on. */
    boolean find(Check check, int needed, int have, boolean met, List<String> entities) {
        findings.add(new Finding(check.rule().name(), check, needed, have, met, entities));
        return met;
    }

    /** Keeps the positions that count, and records whose were set aside. */
    List<StatedPosition> keep(Check check, List<StatedPosition> all, Predicate<StatedPosition> counts) {
        List<StatedPosition> aside = all.stream().filter(counts.negate()).toList();
        find(
                check,
                0,
                aside.size(),
                true,
                aside.stream().map(StatedPosition::entity).distinct().toList());
        return all.stream().filter(counts).toList();
    }

    boolean allMet() {
        return findings.stream().allMatch(Finding::met);
    }

    /** Whom the unmet findings name, each once. */
    List<String> unmetEntities() {
        Set<String> entities = new LinkedHashSet<>();
        findings.stream().filter(finding -> !finding.met()).forEach(finding -> entities.addAll(finding.entities()));
        return List.copyOf(entities);
    }

    List<Finding> findings() {
        return findings;
    }
}

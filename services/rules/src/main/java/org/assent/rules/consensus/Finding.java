package org.assent.rules.consensus;

import java.util.List;

/**
 * The answer to one question of the consensus test: data, no prose.
 *
 * @param rule id of the rule, {@code CR8}
 * @param check the question
 * @param needed the bound
 * @param have what was counted against it
 * @param met whether consensus is still possible after it
 * @param entities whom it concerns: whose positions were set aside, who broke the silence, who is missing, who supports
 */
public record Finding(String rule, Check check, int needed, int have, boolean met, List<String> entities) {
    /**
     * The message bundle with a sentence for each finding, English and Russian; sentences take {@code needed}, {@code have}
     * and the entities, in that order.
     */
    public static final String BUNDLE = "org.assent.rules.findings";

    public Finding {
        entities = List.copyOf(entities);
    }

    /** The key of its sentence. */
    public String key() {
        return "finding." + check.key() + (met ? ".met" : ".unmet");
    }
}

package org.assent.consensus.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assent.consensus.RoundState;
import org.assent.consensus.messages.ListDecisions.Wanted;
import org.assent.consensus.messages.ListMatterKinds;
import org.assent.consensus.messages.ListMatterKinds.MatterKind;
import org.assent.platform.timeline.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody wants to see of the register of decisions, as it stands in the address. What says nothing filters nothing.
 *
 * @param outcome name of the state in which a round ended
 * @param kind key of a kind of matter
 * @param text words of the title
 */
record DecisionFilter(
        @Nullable String outcome,
        @Nullable String year,
        @Nullable String kind,
        @Nullable String text) {
    static List<RoundState> outcomes() {
        return Arrays.stream(RoundState.values()).filter(state -> !state.open()).toList();
    }

    Wanted wanted(String network, ListMatterKinds kinds, Moment moment) {
        boolean ended = outcomes().stream().anyMatch(state -> state.name().equals(outcome));
        boolean known = kinds.kinds().stream().map(MatterKind::key).anyMatch(key -> key.equals(kind));
        return new Wanted(
                ended ? outcome : null,
                year != null && year.matches("[0-9]{4}") ? year : null,
                text,
                known && kind != null ? kinds.matters(network, kind, moment) : null);
    }

    String address(String path, @Nullable String cursor) {
        Map<String, String> values = new HashMap<>();
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put("outcome", outcome, address, values);
        put("year", year, address, values);
        put("kind", kind, address, values);
        put("text", text, address, values);
        put("cursor", cursor, address, values);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(
            String name, @Nullable String value, UriComponentsBuilder address, Map<String, String> values) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        }
    }
}

package org.assent.membership.read;

import java.util.ArrayList;
import java.util.List;
import org.assent.membership.messages.NetworkRegistered;
import org.assent.membership.messages.NetworkSettings;
import org.jspecify.annotations.Nullable;

/**
 * A Network with the settings in force.
 *
 * @param coChairs acronyms of the co-chairs' entities, the RCO first
 */
record NetworkRow(
        String network,
        String nameEnglish,
        String nameRussian,
        String termsOfReference,
        List<String> languages,
        boolean demonstration,
        List<String> coChairs,
        @Nullable NetworkSettings settings) {
    static NetworkRow of(NetworkRegistered event) {
        return new NetworkRow(
                event.network(),
                event.nameEnglish(),
                event.nameRussian(),
                event.termsOfReference(),
                event.languages(),
                event.demonstration(),
                List.of(),
                null);
    }

    NetworkRow with(NetworkSettings adopted) {
        return new NetworkRow(
                network, nameEnglish, nameRussian, termsOfReference, languages, demonstration, coChairs, adopted);
    }

    NetworkRow chairedFor(String entity) {
        List<String> chairs = new ArrayList<>(coChairs);
        chairs.add(entity.equals("RCO") ? 0 : chairs.size(), entity);
        return with(chairs);
    }

    NetworkRow notChairedFor(String entity) {
        return with(coChairs.stream().filter(chair -> !chair.equals(entity)).toList());
    }

    private NetworkRow with(List<String> chairs) {
        return new NetworkRow(
                network, nameEnglish, nameRussian, termsOfReference, languages, demonstration, chairs, settings);
    }
}

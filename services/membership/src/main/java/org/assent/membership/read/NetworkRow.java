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
 * @param chairModel acronyms of the entities that chair by the terms of reference; {@code null} for the usual two
 * @param secretariatOf acronym of the entity that provides the secretariat; {@code null} for the usual one
 */
record NetworkRow(
        String network,
        String nameEnglish,
        String nameRussian,
        String termsOfReference,
        List<String> languages,
        boolean demonstration,
        List<String> coChairs,
        @Nullable NetworkSettings settings,
        @Nullable List<String> chairModel,
        @Nullable String secretariatOf) {
    static NetworkRow of(NetworkRegistered event) {
        return new NetworkRow(
                event.network(),
                event.nameEnglish(),
                event.nameRussian(),
                event.termsOfReference(),
                event.languages(),
                event.demonstration(),
                List.of(),
                null,
                null,
                null);
    }

    NetworkRow chairedAs(List<String> entities, String secretariat) {
        return new NetworkRow(
                network,
                nameEnglish,
                nameRussian,
                termsOfReference,
                languages,
                demonstration,
                coChairs,
                settings,
                entities,
                secretariat);
    }

    NetworkRow with(NetworkSettings adopted) {
        return new NetworkRow(
                network,
                nameEnglish,
                nameRussian,
                termsOfReference,
                languages,
                demonstration,
                coChairs,
                adopted,
                chairModel,
                secretariatOf);
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
                network,
                nameEnglish,
                nameRussian,
                termsOfReference,
                languages,
                demonstration,
                chairs,
                settings,
                chairModel,
                secretariatOf);
    }
}

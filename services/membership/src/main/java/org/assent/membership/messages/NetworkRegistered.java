package org.assent.membership.messages;

import java.util.List;

/**
 * A country network on migration was entered.
 *
 * @param network country code
 * @param demonstration whether no UN body stands behind its decisions
 */
public record NetworkRegistered(
        String network,
        String nameEnglish,
        String nameRussian,
        String termsOfReference,
        List<String> languages,
        boolean demonstration) {}

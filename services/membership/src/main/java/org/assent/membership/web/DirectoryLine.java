package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.Rolls;
import org.jspecify.annotations.Nullable;

/**
 * An entity in the directory as the page shows it.
 *
 * @param head the head in words; {@code null} where there is none
 * @param acting who acts instead, in words; {@code null} for nobody
 * @param members members in words, registered ones
 * @param nominees those who are nominated and not registered yet, in words
 * @param delegations what is with somebody else at the moment, in words
 * @param reachable whether letters to its seat can be served
 */
record DirectoryLine(
        String acronym,
        String name,
        Residency residency,
        Rolls rolls,
        @Nullable String head,
        @Nullable Instant headFrom,
        @Nullable String acting,
        List<String> members,
        List<String> nominees,
        List<String> delegations,
        boolean reachable) {}

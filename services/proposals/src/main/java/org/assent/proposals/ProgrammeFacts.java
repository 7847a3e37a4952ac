package org.assent.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a real joint programme. Nothing is made up: what the sources do not say stays {@code null}, "not known".
 *
 * @param code the row's own id, {@code MMPTF-03}
 * @param countries countries or region, as the source names them
 * @param leadOrganisation only where the source calls it so
 * @param participating acronyms of participating UN organisations
 * @param objectives numbers of GCM objectives
 * @param targets SDG targets, {@code 10.7}
 * @param startDate ISO 8601, of reduced precision where the source gives only a year or month
 * @param sources addresses where each fact can be read
 * @param sourcePrecision {@code exact}, {@code partial} or {@code mixed}
 * @param note what the sources say about the facts themselves
 */
public record ProgrammeFacts(
        String code,
        @Nullable String title,
        List<String> countries,
        @Nullable String leadOrganisation,
        List<String> participating,
        @Nullable String thematicArea,
        List<Integer> objectives,
        List<String> targets,
        @Nullable Long budgetUsd,
        @Nullable Integer durationMonths,
        @Nullable String startDate,
        @Nullable String endDate,
        @Nullable String status,
        List<String> sources,
        @Nullable String sourcePrecision,
        @Nullable String note) {}

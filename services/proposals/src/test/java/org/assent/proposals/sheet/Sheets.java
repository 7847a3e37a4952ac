package org.assent.proposals.sheet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.assent.proposals.demonstration.DemonstrationProgrammes;

/** Sheets for tests. */
public final class Sheets {
    public static final String HEAD =
            "id,title,countries_or_region,lead_un_org,puno,thematic_area_derived,gcm_objectives,sdg_targets,budget_usd,"
                    + "duration_months,start_date,end_date,status,source_url,source_url_precision,fact_note\n";

    private Sheets() {}

    /** A sheet with these lines under the heading. */
    public static SheetContent of(String... lines) {
        return text(HEAD + String.join("\n", lines));
    }

    public static SheetContent text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static SheetContent bytes(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A row of which only the first cells are known. */
    public static String row(String... cells) {
        return String.join(",", cells) + ",".repeat(16 - cells.length);
    }

    /** The ten real programmes that come with the product. */
    public static SheetContent real() {
        return () -> Objects.requireNonNull(DemonstrationProgrammes.class.getResourceAsStream("joint_programmes.csv"));
    }
}

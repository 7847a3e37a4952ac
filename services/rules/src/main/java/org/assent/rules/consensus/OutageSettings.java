package org.assent.rules.consensus;

import java.time.Duration;
import org.assent.rules.settings.ParameterTable;

/**
 * When an outage near the end of a silence extends it, and by how much (CR21).
 *
 * @param window how long before the end of a silence outages are looked at
 * @param tolerated how long all outages in it may last together
 * @param extension by how much the silence is extended where they last longer
 */
public record OutageSettings(Duration window, Duration tolerated, Duration extension) {
    private static final String WINDOW = "outage.window";
    private static final String TOLERATED = "outage.tolerated";
    private static final String EXTENSION = "outage.extension";

    public OutageSettings {
        if (window.isNegative() || tolerated.isNegative() || extension.isNegative() || extension.isZero()) {
            throw new IllegalArgumentException("settings of outages");
        }
    }

    /**
     * Reads them from a version of the settings; the usual ones are those of the domain rules.
     *
     * @throws ParameterTable.Unreadable a value is not what its parameter needs
     */
    public static OutageSettings of(ParameterTable table) {
        return new OutageSettings(
                table.elapsed(WINDOW, Duration.ofHours(24)),
                table.elapsed(TOLERATED, Duration.ofMinutes(60)),
                table.elapsed(EXTENSION, Duration.ofHours(24)));
    }
}

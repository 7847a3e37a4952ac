package org.assent.rules.dossier;

import java.util.List;

/**
 * What a dossier holds, as the call gives it; a version of it stays with what was opened under it.
 *
 * @param version the version's name
 * @param items in the order in which they are shown
 */
public record Checklist(String version, List<ChecklistItem> items) {
    public Checklist {
        items = List.copyOf(items);
    }
}

package org.assent.proposals;

import java.util.List;

/**
 * What the dossier held when it was looked at, by codes of the checklist.
 *
 * @param readAt the position at which it was read
 * @param found what is there
 * @param waived what was waived, with a reason on record
 * @param missing what is required at this stage and neither there nor waived
 */
public record DossierFindings(long readAt, List<String> found, List<String> waived, List<String> missing) {
    public DossierFindings {
        found = List.copyOf(found);
        waived = List.copyOf(waived);
        missing = List.copyOf(missing);
    }
}

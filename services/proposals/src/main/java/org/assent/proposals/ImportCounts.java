package org.assent.proposals;

/** How many rows of a file had which outcome. */
public record ImportCounts(int accepted, int corrected, int alreadyThere, int refused) {
    /** Before the first row. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

    /** With one more row. */
    public ImportCounts plus(ImportOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new ImportCounts(accepted + 1, corrected, alreadyThere, refused);
            case CORRECTED -> new ImportCounts(accepted, corrected + 1, alreadyThere, refused);
            case ALREADY_THERE -> new ImportCounts(accepted, corrected, alreadyThere + 1, refused);
            case REFUSED -> new ImportCounts(accepted, corrected, alreadyThere, refused + 1);
        };
    }

    /** All rows. */
    public int rows() {
        return accepted + corrected + alreadyThere + refused;
    }

    /** Whether anything on record is other than before. */
    public boolean changedAnything() {
        return accepted + corrected > 0;
    }
}

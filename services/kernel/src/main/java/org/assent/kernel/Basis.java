package org.assent.kernel;

/** Where a rule comes from; shown beside the rule wherever it is shown. */
public enum Basis {
    /** The Terms of Reference themselves. */
    SEED,
    /** A fact about the Migration MPTF or the UN. */
    FUND_FACT,
    /** The rule of another body, taken as a default and not binding here. */
    OTHER_BODY,
    /** A default of this installation; each network may set it otherwise. */
    LOCAL_DEFAULT
}

package org.assent.platform.operations.web;

import static org.assent.kernel.Holder.ANY_ADMINISTRATOR;
import static org.assent.kernel.Holder.APPLICATION;

import java.util.List;
import org.assent.kernel.Right;
import org.assent.platform.operations.messages.RecordServiceGap;
import org.assent.platform.operations.messages.TryAgain;
import org.assent.platform.operations.repair.OperationsRule;

/** Who may have something tried again, and who records what was out of reach. */
public final class OperationsRights {
    private OperationsRights() {}

    /** The lines of the table. */
    public static List<Right> table() {
        return List.of(
                Right.of(TryAgain.class, OperationsRule.OP1, ANY_ADMINISTRATOR),
                Right.of(RecordServiceGap.class, OperationsRule.OP3, APPLICATION));
    }
}

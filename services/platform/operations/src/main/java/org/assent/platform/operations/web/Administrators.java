package org.assent.platform.operations.web;

import static org.assent.platform.operations.repair.OperationsRule.OP1;

import java.util.Locale;
import org.assent.kernel.Role;
import org.assent.platform.operations.FaultKind;
import org.assent.platform.operations.read.Faults.Wanted;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;

/** What pages and API ask of a request alike: an administrator, and a filter that exists. */
final class Administrators {
    private Administrators() {}

    /** @throws org.assent.kernel.Refused the reader acts in another capacity */
    static void require(SignedIn reader) {
        OP1.requireRight(reader.actsAs(Role.ADMINISTRATOR));
    }

    /**
     * What the filter of a list asks for.
     *
     * @param kind {@code event}, {@code step} or {@code sending}; nothing for all
     * @param state {@code stuck} or {@code by-itself}; nothing for both
     */
    static Wanted wanted(@Nullable String kind, @Nullable String state, int limit, @Nullable String cursor) {
        return new Wanted(kind(kind), stuck(state), limit, cursor);
    }

    private static @Nullable FaultKind kind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        for (FaultKind known : FaultKind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return known;
            }
        }
        throw new BadInput("operations.bad-filter");
    }

    private static @Nullable Boolean stuck(@Nullable String state) {
        if (state == null || state.isBlank()) {
            return null;
        }
        return switch (state) {
            case "stuck" -> true;
            case "by-itself" -> false;
            default -> throw new BadInput("operations.bad-filter");
        };
    }
}

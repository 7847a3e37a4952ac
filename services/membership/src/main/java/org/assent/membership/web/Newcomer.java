package org.assent.membership.web;

import java.util.regex.Pattern;
import org.assent.kernel.Act;
import org.assent.kernel.PersonRef;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.web.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom nobody knew before the act that needs them.
 *
 * @param person a new reference, not derived from name or address
 * @param mail where the invitation to make an account goes; {@code null} where there is none
 */
record Newcomer(PersonRef person, String name, @Nullable String mail) {
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** Sent twice with the same key it is the same person. */
    static Newcomer of(@Nullable String name, @Nullable String mail, Act act, IdempotencyKey key) {
        String address = text(mail);
        return new Newcomer(PersonActs.fresh(act, key), text(name), address.isEmpty() ? null : address);
    }

    /**
     * Who a program says is new; {@code null} where it says nothing about anybody new.
     *
     * @throws BadInput a name without a mail address, or an address that is none
     */
    static @Nullable Newcomer asked(@Nullable String name, @Nullable String mail, Act act, IdempotencyKey key) {
        if (!typed(name, mail)) {
            return null;
        }
        if (text(name).isEmpty() || !isMail(mail)) {
            throw new BadInput("entity.problem.new");
        }
        return of(name, mail, act, key);
    }

    /** Whether anything was typed about someone new. */
    static boolean typed(@Nullable String name, @Nullable String mail) {
        return !text(name).isEmpty() || !text(mail).isEmpty();
    }

    static boolean isMail(@Nullable String typed) {
        return MAIL.matcher(text(typed)).matches();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

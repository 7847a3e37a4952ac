package org.assent.platform.web;

/**
 * Whether who acts has shown a second factor lately. Asked for before an adoption, a submission and an opening by break-glass; an
 * objection is never refused for want of it (rule SU1) and counts as unconfirmed instead. A bean; asks about the request of this
 * thread.
 */
public interface StepUp {
    /**
     * Whether this session has shown a second factor within the last {@code assent.step-up.minutes}. In the demonstration also
     * where the account has none, and with a token; elsewhere never with a token.
     */
    boolean satisfied();

    /**
     * The page where a second factor is shown.
     *
     * @param back the path of this application to come back to
     */
    String address(String back);

    /**
     * Goes on only if {@link #satisfied()}.
     *
     * @throws StepUpNeeded a page then asks for the second factor and sends the same form again, with all that was typed; a
     *     program gets 403 with the rule
     */
    void require();
}

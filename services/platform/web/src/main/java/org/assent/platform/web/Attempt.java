package org.assent.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.web.parts.ReceiptView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A form that was sent: who sent it, and the page that answers. A controller takes it as a parameter. What is done leads on to a
 * page that shows the receipt; what is refused shows the form again, with the reason and everything that was typed.
 */
public final class Attempt {
    private final SignedIn reader;
    private final Act act;
    private final IdempotencyKey key;
    private final Times times;
    private final Model model;
    private final Commands commands;
    private final Refusals refusals;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    /**
     * @param times how times are told in the page that answers
     * @param model of the page that answers
     */
    public Attempt(
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Times times,
            Model model,
            Commands commands,
            Refusals refusals,
            HttpServletRequest request,
            HttpServletResponse response) {
        this.reader = reader;
        this.act = act;
        this.key = key;
        this.times = times;
        this.model = model;
        this.commands = commands;
        this.refusals = refusals;
        this.request = request;
        this.response = response;
    }

    /**
     * Where a done attempt leads.
     *
     * @param address the page that shows it; names in braces are those of the form's own address
     * @param sentence what was recorded
     * @param next what happens now
     */
    public record Done(
            String address, String sentence, @Nullable String next) {
        public Done(String address, String sentence) {
            this(address, sentence, null);
        }
    }

    /** Sends a command. */
    public String send(Object command, Done done, Supplier<String> again) {
        return answer(() -> commands.send(command, act, key), done, again);
    }

    /**
     * Does what sends a command, or several.
     *
     * @param again shows the form's page again, with what was typed
     * @return the name of the view
     */
    public String answer(Supplier<Receipt> sending, Done done, Supplier<String> again) {
        try {
            return done(sending.get(), done);
        } catch (Refused refused) {
            refuse(refused);
            return again.get();
        }
    }

    /** Leads on to the page that shows what was done, with its receipt. */
    public String done(Receipt receipt, Done done) {
        RequestContextUtils.getOutputFlashMap(request)
                .put("receipt", new ReceiptView(done.sentence(), receipt.position(), act.receivedAt(), done.next()));
        return "redirect:" + seen(done.address(), receipt.position());
    }

    /** The address with the position that its page has to have read. */
    private static String seen(String address, long position) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String joint = page.endsWith("?") || page.endsWith("&") ? "" : page.indexOf('?') < 0 ? "?" : "&";
        return page + joint + "seen=" + position + (hash < 0 ? "" : address.substring(hash));
    }

    /** Puts the refusal on the page that answers. */
    public void refuse(Refused refused) {
        model.addAttribute("refusal", refusals.of(refused));
        response.setStatus(refusals.status(refused));
    }

    /** Says that what was typed cannot be understood: the page names the fields, and nothing was sent. */
    public void incomplete() {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    /** Says that somebody else has changed it meanwhile: the page shows both, and nothing was sent. */
    public void changedMeanwhile() {
        response.setStatus(HttpStatus.CONFLICT.value());
    }

    /** Tells the page that is led to something without a receipt, for nothing was recorded. */
    public void tell(String attribute, Object value) {
        RequestContextUtils.getOutputFlashMap(request).put(attribute, value);
    }

    public SignedIn reader() {
        return reader;
    }

    public Act act() {
        return act;
    }

    public IdempotencyKey key() {
        return key;
    }

    public Times times() {
        return times;
    }

    public Model model() {
        return model;
    }
}

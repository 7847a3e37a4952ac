package org.assent.membership.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assent.kernel.Channel;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.ActingHeadAccredited;
import org.assent.membership.messages.FindLetterLanguage;
import org.assent.membership.messages.HeadTookOffice;
import org.assent.membership.messages.MemberRegistered;
import org.assent.membership.messages.MemberTakenOver;
import org.assent.membership.messages.RoleAssigned;
import org.assent.platform.ledger.RecordedEvent;
import org.assent.platform.ledger.Subscription;
import org.assent.platform.ledger.Subscriptions;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;

/**
 * Whoever comes to something that they do in this application, and has a mail address and no account, is written a link to make
 * one. The letter goes out in the transaction that moves the place in the log: once for each such fact.
 */
final class Inviting implements Subscription.Handler {
    private static final long WAIT_MILLIS = 5_000;

    private final KeptNames names;
    private final Accounts accounts;
    private final FindLetterLanguage languages;
    private final Timeline timeline;
    private final Supplier<Subscriptions> subscriptions;

    Inviting(
            KeptNames names,
            Accounts accounts,
            FindLetterLanguage languages,
            Timeline timeline,
            Supplier<Subscriptions> subscriptions) {
        this.names = names;
        this.accounts = accounts;
        this.languages = languages;
        this.timeline = timeline;
        this.subscriptions = subscriptions;
    }

    /** Somebody with something to do from now on. */
    private record Newly(String network, PersonRef person) {}

    @Override
    public void on(List<RecordedEvent<?>> events) {
        for (RecordedEvent<?> event : events) {
            if (event.envelope().act().channel() != Channel.DEMONSTRATION) {
                newly(event.payload()).ifPresent(who -> invite(who, event.position()));
            }
        }
    }

    private static Optional<Newly> newly(Object event) {
        if (event instanceof MemberRegistered said) {
            return Optional.of(new Newly(said.network(), said.person()));
        }
        if (event instanceof MemberTakenOver said) {
            return Optional.of(new Newly(said.network(), said.person()));
        }
        if (event instanceof HeadTookOffice said) {
            return Optional.of(new Newly(said.network(), said.person()));
        }
        if (event instanceof ActingHeadAccredited said) {
            return Optional.of(new Newly(said.network(), said.person()));
        }
        return event instanceof RoleAssigned said
                ? Optional.of(new Newly(said.network(), said.person()))
                : Optional.empty();
    }

    private void invite(Newly who, long position) {
        if (!accounts.of(who.person()).isEmpty()) {
            return;
        }
        awaitNames(position);
        String mail = names.name(who.person()).mail();
        if (mail != null) {
            accounts.invite(
                    who.person(),
                    who.network(),
                    mail,
                    languages.language(
                            who.network(),
                            who.person(),
                            timeline.atPosition(position).orElseThrow()));
        }
    }

    /** A name that was recorded before is kept by another reader of the log, which may be a little behind. */
    private void awaitNames(long position) {
        try {
            if (!subscriptions.get().await(NamesConfiguration.KEEPING, position, WAIT_MILLIS)) {
                throw new IllegalStateException("the names recorded before " + position + " are not kept yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the names recorded before " + position, e);
        }
    }
}

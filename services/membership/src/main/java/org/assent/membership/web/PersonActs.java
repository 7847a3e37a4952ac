package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assent.kernel.Act;
import org.assent.kernel.Ids;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
import org.assent.membership.messages.CorrectPersonName;
import org.assent.membership.messages.DeclineErasure;
import org.assent.membership.messages.ErasePerson;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindNames.NameView;
import org.assent.membership.messages.RegisterPerson;
import org.assent.membership.messages.RequestErasure;
import org.assent.membership.messages.SealNames;
import org.assent.membership.messages.SealNames.SealedName;
import org.assent.membership.names.NamesConfiguration;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.ledger.Subscriptions;
import org.jspecify.annotations.Nullable;

/** What pages and API do about persons alike: seal a name before a command carries it, and wait until it can be read. */
final class PersonActs {
    private static final long WAIT_MILLIS = 2_000;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
    /** A shorter word of a name may stand in any text by chance. */
    private static final int TELLING = 4;

    private static final SealedName NOTHING = new SealedName("", null);

    private final Commands commands;
    private final FindNames names;
    private final SealNames seals;
    private final Subscriptions subscriptions;

    PersonActs(Commands commands, FindNames names, SealNames seals, Subscriptions subscriptions) {
        this.commands = commands;
        this.names = names;
        this.seals = seals;
        this.subscriptions = subscriptions;
    }

    /** The reference of somebody new: it follows from the request, so that sending it twice makes one person. */
    static PersonRef fresh(Act act, IdempotencyKey key) {
        return new PersonRef(
                Ids.derived(Instant.EPOCH, "new person", act.person().value(), key.value())
                        .toString());
    }

    Receipt register(
            String network,
            PersonRef person,
            @Nullable String entity,
            String name,
            @Nullable String mail,
            Act act,
            IdempotencyKey key) {
        return sendSealed(
                person,
                name,
                mail,
                shut -> new RegisterPerson(
                        network, person, entity, shut.name(), shut.mail(), length(name), isMail(mail)),
                act,
                key);
    }

    /**
     * Sends a command that needs somebody new, and registers their name before it. Where the command would be refused nobody is
     * registered; it is sent all the same, to be on record.
     *
     * @param newcomer {@code null} where everybody is known
     * @param entity where the newcomer works; {@code null} where that is not known
     */
    Receipt send(
            Object command,
            @Nullable Newcomer newcomer,
            String network,
            @Nullable String entity,
            Act act,
            IdempotencyKey key) {
        if (newcomer != null && willBeTaken(command, act)) {
            register(
                    network,
                    newcomer.person(),
                    entity,
                    newcomer.name(),
                    newcomer.mail(),
                    act,
                    new IdempotencyKey(
                            Ids.derived(Instant.EPOCH, "name of a new person", key.value())
                                    .toString(),
                            key.requestHash()));
        }
        return commands.send(command, act, key);
    }

    Receipt correct(String network, PersonRef person, String name, @Nullable String mail, Act act, IdempotencyKey key) {
        NameView now = names.name(person);
        boolean changes = !new NameView(name, mail, false).equals(now);
        return sendSealed(
                person,
                name,
                mail,
                shut -> new CorrectPersonName(
                        network, person, shut.name(), shut.mail(), length(name), isMail(mail), changes),
                act,
                key);
    }

    /** A key is made only for a command that will be taken; one that is refused is sent all the same, to be on record. */
    private Receipt sendSealed(
            PersonRef person,
            String name,
            @Nullable String mail,
            Function<SealedName, Object> command,
            Act act,
            IdempotencyKey key) {
        return read(commands.send(
                command.apply(willBeTaken(command.apply(NOTHING), act) ? seals.seal(person, name, mail) : NOTHING),
                act,
                key));
    }

    private boolean willBeTaken(Object command, Act act) {
        try {
            return !commands.preview(command, act).isEmpty();
        } catch (Refused refused) {
            return false;
        }
    }

    Receipt askErasure(
            String network, PersonRef person, String caseNumber, String legalBasis, Act act, IdempotencyKey key) {
        return commands.send(
                new RequestErasure(
                        network, person, caseNumber, legalBasis, say(person, List.of(caseNumber, legalBasis))),
                act,
                key);
    }

    Receipt erase(String network, PersonRef person, Act act, IdempotencyKey key) {
        return read(commands.send(new ErasePerson(network, person), act, key));
    }

    Receipt decline(String network, PersonRef person, String reason, Act act, IdempotencyKey key) {
        return commands.send(new DeclineErasure(network, person, reason, say(person, List.of(reason))), act, key);
    }

    /** Whether one of the texts says the name, or a telling word of it. */
    private boolean say(PersonRef person, List<String> texts) {
        String name = names.name(person).name();
        if (name == null) {
            return false;
        }
        String whole = name.toLowerCase(Locale.ROOT);
        List<String> parts = WORD.splitAsStream(name)
                .filter(word -> word.length() >= TELLING)
                .toList();
        return texts.stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(whole)
                        || WORD.splitAsStream(text).anyMatch(parts::contains));
    }

    private Receipt read(Receipt receipt) {
        try {
            boolean unused = subscriptions.await(NamesConfiguration.KEEPING, receipt.position(), WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return receipt;
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }

    private static boolean isMail(@Nullable String mail) {
        return mail == null || MAIL.matcher(mail).matches();
    }
}

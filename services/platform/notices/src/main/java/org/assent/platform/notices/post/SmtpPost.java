package org.assent.platform.notices.post;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.assent.kernel.TextHash;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.RenderedLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Gives letters to a mail server. The server's acceptance is the proof of delivery. A letter that is given again after a crash has
 * the same Message-ID, so that a reader's program can tell it is the same.
 */
final class SmtpPost implements Post {
    private final JavaMailSender sender;
    private final MailServer server;
    private final List<Post> copies;
    private final Clock clock;

    /** @param copies who also keeps each letter: in a demonstration its mailboxes */
    SmtpPost(JavaMailSender sender, MailServer server, List<Post> copies, Clock clock) {
        this.sender = sender;
        this.server = server;
        this.copies = List.copyOf(copies);
        this.clock = clock;
    }

    @Override
    public Accepted accept(RenderedLetter letter) {
        try {
            sender.send(message(letter));
        } catch (MailSendException refused) {
            if (refused.getFailedMessages().values().stream().anyMatch(SmtpPost::refusesTheAddress)) {
                throw new NoAddress(letter.recipient());
            }
            throw new IllegalStateException("the mail server " + server + " did not take a letter", refused);
        } catch (MailException away) {
            throw new IllegalStateException("the mail server " + server + " did not answer", away);
        }
        copies.forEach(copy -> copy.accept(letter));
        return new Accepted(clock.instant());
    }

    /** The server said for good that there is nobody under the address; "not now" is another answer. */
    private static boolean refusesTheAddress(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : cause.getCause();
    }

    private MimeMessage message(RenderedLetter letter) {
        MimeMessage message = new Identified(sender.createMimeMessage().getSession(), id(letter));
        try {
            message.setFrom(new InternetAddress(server.sender(), true));
            message.setRecipient(MimeMessage.RecipientType.TO, recipient(letter));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setContentLanguage(new String[] {letter.language().toLanguageTag()});
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setText(text(letter), StandardCharsets.UTF_8.name());
            return message;
        } catch (AddressException wrong) {
            throw new IllegalStateException("the sender's address is not one: " + server.sender(), wrong);
        } catch (MessagingException impossible) {
            throw new IllegalStateException("a letter could not be written", impossible);
        }
    }

    /** A recipient without a domain is a mailbox of the sender's own, as in the demonstration. */
    private InternetAddress recipient(RenderedLetter letter) {
        String domain = letter.recipient().contains("@")
                ? ""
                : server.sender().substring(server.sender().indexOf('@'));
        try {
            return new InternetAddress(letter.recipient() + domain, true);
        } catch (AddressException wrong) {
            throw new NoAddress(letter.recipient());
        }
    }

    private String text(RenderedLetter letter) {
        return letter.link() == null ? letter.body() : letter.body() + "\n\n" + server.address() + letter.link() + "\n";
    }

    private static String id(RenderedLetter letter) {
        return "<" + TextHash.of(letter.key()).value() + "@assent>";
    }

    /** A message that keeps the id it was given; others get a new one each time they are sent. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

package org.assent.platform.notices.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assent.platform.notices.Post;
import org.assent.platform.notices.RenderedLetter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpPostTest {
    private final List<RenderedLetter> kept = new ArrayList<>();

    private GreenMail mail;
    private Post post;

    @BeforeEach
    void start() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        post = post(mail.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private Post post(int port) {
        return MailServerConfiguration.post(
                new MailServer(
                        "127.0.0.1", port, null, null, "assent@network.example", false, "https://assent.example"),
                List.of(letter -> {
                    kept.add(letter);
                    return new Post.Accepted(Examples.NOW);
                }),
                Examples.CLOCK);
    }

    @Test
    void a_letter_arrives_as_it_was_written_with_its_link_and_is_accepted_at_the_servers_word() throws Exception {
        Post.Accepted accepted = post.accept(letter("member@undp.example"));

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(accepted.at()).isEqualTo(Examples.NOW);
        assertThat(message.getSubject()).isEqualTo("Просьба заявить позицию");
        assertThat(message.getAllRecipients()[0]).hasToString("member@undp.example");
        assertThat(message.getFrom()[0]).hasToString("assent@network.example");
        assertThat(message.getContentLanguage()).containsExactly("ru");
        assertThat(message.getContent().toString().replace("\r\n", "\n"))
                .startsWith("Первый абзац.\n\nВторой.")
                .contains("https://assent.example/rounds/1");
        assertThat(kept).containsExactly(letter("member@undp.example"));
    }

    @Test
    void a_letter_that_is_given_twice_can_be_told_to_be_the_same() throws Exception {
        post.accept(letter("member@undp.example"));
        post.accept(letter("member@undp.example"));

        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(mail.getReceivedMessages()[0].getMessageID())
                .isEqualTo(mail.getReceivedMessages()[1].getMessageID())
                .endsWith("@assent>");
    }

    @Test
    void a_mailbox_of_the_demonstration_is_one_of_the_senders_domain() throws Exception {
        post.accept(letter("head.undp"));

        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("head.undp@network.example");
    }

    @Test
    void what_is_no_address_is_said_to_be_none_and_not_tried_again() {
        assertThatThrownBy(() -> post.accept(letter("nobody at all"))).isInstanceOf(Post.NoAddress.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_again_later() {
        int port = mail.getSmtp().getPort();
        mail.stop();

        assertThatThrownBy(() -> post(port).accept(letter("member@undp.example")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the mail server 127.0.0.1:" + port);
        assertThat(kept).isEmpty();
    }

    private static RenderedLetter letter(String recipient) {
        return new RenderedLetter(
                "round-1/UNDP/opened",
                "round-1",
                "UNDP",
                recipient,
                Locale.forLanguageTag("ru"),
                "Просьба заявить позицию",
                "Первый абзац.\n\nВторой.",
                "/rounds/1");
    }
}

package org.assent.platform.notices.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.assent.platform.notices.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters go to a mail server; a demonstration keeps copies in its mailboxes. Needs a {@link MailServer}. */
@Configuration(proxyBeanMethods = false)
public class MailServerConfiguration {
    private static final String PATIENCE = Long.toString(Duration.ofSeconds(15).toMillis());

    @Bean
    @Primary
    Post mailServerPost(MailServer server, ObjectProvider<DemonstrationPost> mailboxes, Clock clock) {
        return post(server, mailboxes.orderedStream().map(Post.class::cast).toList(), clock);
    }

    static Post post(MailServer server, List<Post> copies, Clock clock) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.setUsername(server.user());
        sender.setPassword(server.password());
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // A server that does not answer must not hold up the letters behind this one for ever.
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return new SmtpPost(sender, server, copies, clock);
    }
}

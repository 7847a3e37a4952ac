package org.assent.app.configuration;

import java.util.Objects;
import org.assent.platform.notices.post.MailServer;
import org.assent.platform.notices.post.MailServerConfiguration;
import org.assent.platform.operations.heart.Probe;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Letters by mail, where the operator has named a mail server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("assent.mail.host")
@Import(MailServerConfiguration.class)
public class Mailing {
    @Bean
    MailServer mailServer(Settings settings) {
        return Objects.requireNonNull(settings.mail());
    }

    @Bean
    Probe mailProbe(MailServer mailServer) {
        return new MailProbe(mailServer);
    }
}

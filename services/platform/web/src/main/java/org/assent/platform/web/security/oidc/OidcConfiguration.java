package org.assent.platform.web.security.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import org.assent.platform.database.Database;
import org.assent.platform.web.security.RealTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** Identity providers, none unless some are set up. */
@Configuration(proxyBeanMethods = false)
public class OidcConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    OidcProviders oidcProviders(Environment environment) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return OidcProviders.of(
                environment, RestClient.builder().requestFactory(requests).build());
    }

    @Bean
    Identities identities(Database database, RealTime time) {
        return new Identities(JdbcClient.create(database.application()), time);
    }
}

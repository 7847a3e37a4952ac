package org.assent.platform.web.security;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.assent.platform.database.Database;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.security.factors.Authenticators;
import org.assent.platform.web.security.factors.Passkeys;
import org.assent.platform.web.security.factors.RecoveryCodes;
import org.assent.platform.web.security.factors.Sealing;
import org.assent.platform.web.security.factors.SecondFactors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Second factors, and when they are asked for. */
@Configuration(proxyBeanMethods = false)
@Import({SecondFactorPage.class, StepUpPage.class, AccountPages.class})
class FactorConfiguration {
    private final SecureRandom random = new SecureRandom();

    @Bean
    Sealing sealing(@Value("${assent.secrets.key:}") String key, @Value("${assent.data:.assent}") String data) {
        return new Sealing(key, Path.of(data), random);
    }

    @Bean
    SecondFactors secondFactors(Database database) {
        return new SecondFactors(JdbcClient.create(database.application()));
    }

    @Bean
    Authenticators authenticators(Database database, Sealing sealing, RealTime time) {
        return new Authenticators(JdbcClient.create(database.application()), sealing, random, time);
    }

    @Bean
    RecoveryCodes recoveryCodes(Database database) {
        return new RecoveryCodes(JdbcClient.create(database.application()), random);
    }

    /** Passkeys belong to the domain of the address for readers, unless another one is set. */
    @Bean
    Passkeys passkeys(
            Database database,
            @Value("${assent.url:http://localhost:${server.port:8080}}") String address,
            @Value("${assent.passkey.domain:}") String domain,
            @Value("${assent.passkey.origins:}") Set<String> origins) {
        URI url = URI.create(address);
        Set<String> allowed = new TreeSet<>(origins);
        if (allowed.isEmpty()) {
            allowed.add(url.getScheme() + "://" + url.getRawAuthority());
        }
        return new Passkeys(
                JdbcClient.create(database.application()), domain.isBlank() ? url.getHost() : domain, allowed);
    }

    @Bean
    SecondFactorShown secondFactorShown(RealTime time, @Value("${assent.step-up.minutes:30}") long minutes) {
        return new SecondFactorShown(time, Duration.ofMinutes(minutes));
    }

    @Bean
    StepUp stepUp(SecondFactors factors, SecondFactorShown shown, ObjectProvider<Demonstration> demonstration) {
        return new RequestStepUp(factors, shown, () -> demonstration.getIfAvailable() != null);
    }

    @Bean
    SecondFactorCheck secondFactorCheck(
            SecondFactors factors,
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            StoredAccounts accounts,
            SecondFactorShown shown,
            SignInLog log) {
        return new SecondFactorCheck(factors, authenticators, recoveryCodes, passkeys, accounts, shown, log);
    }
}

package org.assent.platform.web.security;

import java.time.Duration;
import javax.sql.DataSource;
import org.assent.platform.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in schema {@code access}, so that every copy of the application knows them and a restart loses none. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
public class SessionConfiguration {
    private static final Duration IDLE = Duration.ofHours(8);

    @Bean
    JdbcIndexedSessionRepository sessionRepository(Database database) {
        DataSource application = database.application();
        TransactionTemplate own = new TransactionTemplate(new JdbcTransactionManager(application));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(application), own);
        sessions.setTableName("access.session");
        // Two requests of one session at the same time, a double click, may both be the first to leave something in it.
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
        sessions.setDefaultMaxInactiveInterval(IDLE);
        return sessions;
    }

    @Bean
    HttpSessionIdResolver sessionCookies() {
        return new SessionCookies();
    }
}

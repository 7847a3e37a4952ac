package org.assent.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assent.platform.web.StepUpNeeded;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class StepUpTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final boolean DEMONSTRATION = true;
    private static final boolean IN_EARNEST = false;

    private final MockHttpSession session = new MockHttpSession();
    private JdbcClient database;

    @BeforeEach
    void begin_with_somebody_signed_in() {
        database = JdbcClient.create(TestDatabase.empty().application());
        database.sql("insert into access.account (username, password_hash, person_ref, network, locale)"
                        + " values ('head.undp', 'x', 'p7', 'BY', 'en')")
                .update();
        SecurityContextHolder.getContext()
                .setAuthentication(AccountAuthentication.signedIn(new AccountPrincipal("head.undp", "p7", "BY", "en")));
    }

    @AfterEach
    void end() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    private RequestStepUp at(Instant now, String path, boolean demonstration) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return new RequestStepUp(new SecondFactors(database), shown(now), () -> demonstration);
    }

    private static SecondFactorShown shown(Instant now) {
        return new SecondFactorShown(new RealTime(Clock.fixed(now, ZoneOffset.UTC)), Duration.ofMinutes(30));
    }

    private void showNow() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        shown(NOW).keep(request);
    }

    private void enrol() {
        database.sql(
                        "insert into access.authenticator (authenticator_id, username, name, secret, created_at, last_step)"
                                + " values ('00000000-0000-7000-8000-000000000001', 'head.undp', 'Phone', '', now(), 0)")
                .update();
    }

    @Test
    void in_earnest_a_session_binds_others_only_for_half_an_hour_after_its_second_factor_SU1() {
        assertThatThrownBy(at(NOW, "/proposals/1", IN_EARNEST)::require).isInstanceOf(StepUpNeeded.class);
        enrol();
        assertThat(at(NOW, "/proposals/1", IN_EARNEST).satisfied()).isFalse();
        showNow();
        assertThat(at(NOW.plusSeconds(1799), "/proposals/1", IN_EARNEST).satisfied())
                .isTrue();
        assertThat(at(NOW.plusSeconds(1800), "/proposals/1", IN_EARNEST).satisfied())
                .isFalse();
    }

    @Test
    void in_earnest_a_token_never_binds_others_SU1() {
        showNow();
        assertThat(at(NOW, "/api/v1/proposals/1", IN_EARNEST).satisfied()).isFalse();
        assertThat(at(NOW, "/api/v1/proposals/1", DEMONSTRATION).satisfied()).isTrue();
    }

    @Test
    void in_the_demonstration_only_who_has_a_second_factor_shows_it_SU1() {
        assertThat(at(NOW, "/proposals/1", DEMONSTRATION).satisfied()).isTrue();
        enrol();
        assertThat(at(NOW, "/proposals/1", DEMONSTRATION).satisfied()).isFalse();
        showNow();
        assertThat(at(NOW, "/proposals/1", DEMONSTRATION).satisfied()).isTrue();
    }

    @Test
    void the_page_leads_back_to_where_it_was_asked_for() {
        assertThat(at(NOW, "/x", DEMONSTRATION).address("/proposals/1?a=b"))
                .isEqualTo("/step-up?stepUpBack=%2Fproposals%2F1%3Fa%3Db");
    }
}

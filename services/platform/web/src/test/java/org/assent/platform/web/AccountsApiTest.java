package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.web.gallery.GalleryApplication;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pages about accounts do, for programs. */
class AccountsApiTest extends WebTest {
    private static void actAs(Role role) {
        GalleryApplication.HELD.clear();
        GalleryApplication.HELD.add(new Capacity(role, "BY", null));
    }

    private Visitor program(String name) {
        String token = visitor()
                .postJson("/api/v1/tokens", "{\"username\": \"" + name + "\", \"password\": \"assent\"}")
                .body()
                .replaceFirst("(?s).*\"token\":\"([^\"]+)\".*", "$1");
        return visitor().header("Authorization", "Bearer " + token);
    }

    @Test
    void an_administrator_lists_accounts_and_reads_one_without_a_secret_SU2() {
        accounts.create("head", "assent", new PersonRef("head"), "BY");
        signedIn();
        actAs(Role.ADMINISTRATOR);
        Visitor program = program("chair");

        String first = program.get("/api/v1/accounts?limit=1").body();
        String second = program.get("/api/v1/accounts?limit=1&cursor=chair").body();
        String one = program.get("/api/v1/accounts/chair").body();

        assertThat(first).contains("\"username\":\"chair\"", "\"next\":\"chair\"", "\"total\":2");
        assertThat(second).contains("\"username\":\"head\"").doesNotContain("\"username\":\"chair\"");
        assertThat(one)
                .contains("\"sessions\":[{\"reference\":")
                .doesNotContain("$2a$", "password", "secret\"", "token");
        assertThat(program.get("/api/v1/accounts/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void an_administrator_closes_an_account_for_a_day_and_opens_it_again_SU2() {
        accounts.create("head", "assent", new PersonRef("head"), "BY");
        Visitor head = visitor();
        head.signIn("head", "assent");
        Visitor heads = program("head");
        actAs(Role.ADMINISTRATOR);
        Visitor program = program("chair");

        assertThat(program.postJson("/api/v1/accounts/head/lock", "{}").body()).contains("\"closedUntil\":\"");

        assertThat(head.get("/gallery/home").statusCode()).isEqualTo(302);
        assertThat(heads.get("/api/v1/account/sessions").statusCode()).isEqualTo(401);
        assertThat(head.leadsTo(head.signIn("head", "assent"))).endsWith("?wrong");
        assertThat(program.get("/api/v1/accounts?closed=true").body())
                .contains("head")
                .doesNotContain("chair");
        assertThat(signedIn().get("/accounts/head").body()).contains("closed until", "by chair");
        assertThat(program.postJson("/api/v1/accounts/head/unlock", "{}").statusCode())
                .isEqualTo(200);
        assertThat(head.leadsTo(head.signIn("head", "assent"))).doesNotContain("wrong");
        assertThat(program.postJson("/api/v1/accounts/head/end-sessions", "{}").statusCode())
                .isEqualTo(200);
        assertThat(head.get("/gallery/home").statusCode()).isEqualTo(302);
    }

    @Test
    void one_lists_ones_own_sessions_and_ends_them_and_nobody_elses() {
        accounts.create("head", "assent", new PersonRef("head"), "BY");
        Visitor here = signedIn();
        Visitor program = program("chair");
        String reference =
                program.get("/api/v1/account/sessions").body().replaceFirst("(?s).*\"reference\":\"([^\"]+)\".*", "$1");

        assertThat(program("head")
                        .delete("/api/v1/account/sessions/" + reference)
                        .statusCode())
                .isEqualTo(404);
        assertThat(here.get("/gallery/home").statusCode()).isEqualTo(200);
        assertThat(program.delete("/api/v1/account/sessions/" + reference).statusCode())
                .isEqualTo(204);
        assertThat(here.get("/gallery/home").statusCode()).isEqualTo(302);
    }

    @Test
    void the_secretariat_lists_invitations_of_its_network_sends_them_again_and_takes_them_back_SU3() {
        accounts.invite(new PersonRef("p9"), "BY", "focal.point@undp.example", Locale.ENGLISH);
        accounts.invite(new PersonRef("p10"), "XX", "focal.point@elsewhere.example", Locale.ENGLISH);
        actAs(Role.SECRETARIAT);
        Visitor program = program("chair");

        String list = program.get("/api/v1/invitations").body();
        assertThat(list)
                .contains("focal.point@undp.example", "\"state\":\"open\"", "\"total\":1")
                .doesNotContain("elsewhere", "token");
        String id = list.replaceFirst("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(program.postJson("/api/v1/invitations/" + id + "/resend", "{}")
                        .body())
                .contains("\"state\":\"open\"");
        assertThat(program.postJson("/api/v1/invitations/" + id + "/withdraw", "{}")
                        .body())
                .contains("\"state\":\"withdrawn\"");
        assertThat(program.postJson("/api/v1/invitations/" + UUID.randomUUID() + "/resend", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_auditor_lists_who_signed_in_as_it_was_noted_up_to_a_moment_SU4() {
        visitor().signIn("chair", "wrong");
        actAs(Role.AUDITOR);
        Visitor program = program("chair");

        assertThat(program.get("/api/v1/sign-ins?name=chair").body()).contains("\"event\":\"PASSWORD_WRONG\"");
        assertThat(program.get("/api/v1/sign-ins?asOf=2020-01-01T00:00:00Z").body())
                .contains("\"signIns\":[]");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CO_CHAIR", "SECRETARIAT", "HEAD_OF_AGENCY", "MEMBER", "AUDITOR", "ADMINISTRATOR"})
    void nobody_else_reads_or_changes_accounts_invitations_or_the_log_of_signing_in_SU2_SU3_SU4(Role role) {
        accounts.create("head", "assent", new PersonRef("head"), "BY");
        actAs(role);
        Visitor program = program("chair");
        boolean administrator = role == Role.ADMINISTRATOR;
        boolean invites = administrator || role == Role.SECRETARIAT;
        boolean looks = administrator || role == Role.AUDITOR;
        Map<String, Boolean> reads = Map.of(
                "/api/v1/accounts", administrator,
                "/api/v1/accounts/head", administrator,
                "/api/v1/invitations", invites,
                "/api/v1/sign-ins", looks);

        reads.forEach((address, may) -> assertThat(program.get(address).statusCode())
                .as(role + " at " + address)
                .isEqualTo(may ? 200 : 403));
        for (String act : List.of("unlock", "end-sessions", "lock")) {
            assertThat(program.postJson("/api/v1/accounts/head/" + act, "{}").statusCode())
                    .as(role + " does " + act)
                    .isEqualTo(administrator ? 200 : 403);
        }
        assertThat(program.postJson("/api/v1/invitations/" + UUID.randomUUID() + "/withdraw", "{}")
                        .statusCode())
                .isEqualTo(invites ? 404 : 403);
    }
}

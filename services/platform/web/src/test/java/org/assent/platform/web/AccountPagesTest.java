package org.assent.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.web.gallery.GalleryApplication;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.Test;

class AccountPagesTest extends WebTest {
    private static void actAs(Role role) {
        GalleryApplication.HELD.clear();
        GalleryApplication.HELD.add(new Capacity(role, "BY", null));
    }

    @Test
    void one_sees_where_one_is_signed_in_and_ends_it_elsewhere() {
        Visitor here = visitor().header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0");
        here.signIn("chair", "assent");
        Visitor there = signedIn();

        String page = here.get("/account/sessions").body();
        assertThat(page).contains("Firefox on Linux", "this one", "An unknown browser", "End all others");
        here.submit("/account/sessions", "/account/sessions/end-others", Map.of());

        assertThat(here.get("/account/sessions").body())
                .contains("You are signed in only here now.")
                .doesNotContain("An unknown browser");
        assertThat(there.get("/gallery/home").statusCode()).isEqualTo(302);
    }

    @Test
    void a_new_password_is_good_at_once_and_ends_the_other_sessions() {
        Visitor here = signedIn();
        Visitor there = signedIn();

        HttpResponse<String> wrong = change(here, "Assent", "correct horse battery");
        HttpResponse<String> common = change(here, "assent", "password");
        HttpResponse<String> changed = change(here, "assent", "correct horse battery");

        assertThat(wrong.body()).contains("This is not your present password.");
        assertThat(common.body()).contains("among the first that are guessed");
        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(here.get("/gallery/home").statusCode()).isEqualTo(200);
        assertThat(there.get("/gallery/home").statusCode()).isEqualTo(302);
        assertThat(visitor().leadsTo(visitor().signIn("chair", "assent"))).endsWith("?wrong");
        assertThat(visitor().leadsTo(visitor().signIn("chair", "correct horse battery")))
                .endsWith("/");
    }

    private static HttpResponse<String> change(Visitor visitor, String present, String chosen) {
        return visitor.submit("/account/password", "/account/password", Map.of("present", present, "chosen", chosen));
    }

    @Test
    void an_administrator_opens_a_closed_account_and_ends_its_sessions_SU2() {
        accounts.create("head", "assent", new PersonRef("head"), "BY");
        Visitor head = visitor();
        head.signIn("head", "assent");
        for (int i = 0; i < 5; i++) {
            visitor().signIn("head", "wrong");
        }
        actAs(Role.ADMINISTRATOR);
        Visitor administrator = signedIn();

        assertThat(administrator.get("/accounts?state=closed").body()).contains("/accounts/head\"", "closed until");
        administrator.submit("/accounts/head", "/accounts/head/unlock", Map.of());
        administrator.submit("/accounts/head", "/accounts/head/end-sessions", Map.of());

        assertThat(administrator.get("/accounts/head").body())
                .contains("They are signed out everywhere.", "Opened again", "by chair");
        assertThat(head.get("/gallery/home").statusCode()).isEqualTo(302);
        assertThat(head.leadsTo(head.signIn("head", "assent"))).doesNotContain("wrong");
        assertThat(administrator.get("/accounts?name=nobody").body()).contains("No account is like this.");
    }

    @Test
    void nobody_else_sees_accounts_invitations_or_who_signed_in_SU2_SU3_SU4() {
        Visitor chair = signedIn();

        for (String page : List.of("/accounts", "/accounts/chair", "/invitations", "/record/access")) {
            assertThat(chair.get(page).statusCode()).as(page).isEqualTo(403);
        }
    }

    @Test
    void the_secretariat_sees_invitations_sends_them_again_and_takes_them_back_SU3() {
        accounts.invite(new PersonRef("p9"), "BY", "focal.point@undp.example", Locale.ENGLISH);
        accounts.invite(new PersonRef("p10"), "XX", "focal.point@elsewhere.example", Locale.ENGLISH);
        actAs(Role.SECRETARIAT);
        Visitor secretariat = signedIn();

        String page = secretariat.get("/invitations").body();
        assertThat(page).contains("focal.point@undp.example", "Send again").doesNotContain("elsewhere");
        String id = page.replaceFirst("(?s).*/invitations/([0-9a-f-]{36})/withdraw.*", "$1");
        secretariat.submit("/invitations", "/invitations/" + id + "/resend", Map.of());
        assertThat(secretariat.get("/invitations").body()).contains("A new letter is on its way.");
        secretariat.submit("/invitations", "/invitations/" + id + "/withdraw", Map.of());
        assertThat(secretariat.get("/invitations").body())
                .contains("taken back")
                .doesNotContain("Send again");
    }

    @Test
    void a_link_that_is_good_no_more_says_so() {
        HttpResponse<String> over = visitor().get("/invitation/no-such-token");

        assertThat(over.statusCode()).isEqualTo(404);
        assertThat(over.body()).contains("This link is good no more");
    }

    @Test
    void an_auditor_reads_who_signed_in_and_what_failed_SU4() {
        visitor().signIn("chair", "wrong");
        actAs(Role.AUDITOR);

        assertThat(signedIn().get("/record/access?name=chair").body()).contains("A wrong password", "Signed in");
        assertThat(signedIn().get("/record/access?name=nobody").body()).contains("Nothing is noted.");
    }
}

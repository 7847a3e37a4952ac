package org.assent.app.operations;

import static org.assent.app.RunningProduct.await;
import static org.assent.app.RunningProduct.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.assent.app.RunningProduct;
import org.assent.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A step and a policy of the whole product really fail; an administrator sees it, mends it and has both tried again. */
class OperationsTest {
    private static RunningProduct product;

    @BeforeAll
    static void start() throws IOException {
        product = RunningProduct.with(OutOfOrder.class);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void what_fails_is_shown_tried_again_on_record_and_gone() {
        OutOfOrder.stepBroken = true;
        OutOfOrder.policyBroken = true;
        Visitor admin = product.signedIn("admin");
        assertThat(admin.get("/operations").body()).contains("Nothing waits for you here.");
        product.putSomethingToTheUnct();

        await(
                "the step is given up",
                () -> admin.get("/operations?kind=step")
                        .body()
                        .contains(
                                "The step “Send the text to every seat” of the process “Consensus of the UNCT” was not done."));
        await(
                "the policy failed",
                () -> admin.get("/operations?kind=sending")
                        .body()
                        .contains("Something failed in the program or around it."));
        String step = fault(admin.get("/operations?kind=step&state=stuck").body());
        String consequence = fault(admin.get("/operations?kind=sending").body());
        assertThat(admin.get(step).body()).contains("the roll cannot be read", "waits for somebody");
        assertThat(admin.get(consequence).body()).contains("a bug in the policy", "is tried again by itself");
        assertThat(admin.get("/").body()).contains("1 thing does not go on without you");

        tryAgain(admin, consequence);
        OutOfOrder.policyBroken = false;
        OutOfOrder.stepBroken = false;
        tryAgain(admin, step);

        await("everything goes on", () -> admin.get("/operations").body().contains("Everything went on."));
        assertThat(admin.get(step).body())
                .contains("This has gone on.", "By order, the step “Send the text to every seat”");
        assertThat(admin.get("/record?level=all").body())
                .contains("By order, the step “Send the text to every seat”", "By order, what follows from entry");
    }

    @Test
    void a_co_chair_is_refused_with_the_rule() {
        HttpResponse<String> page = product.signedIn("rc").get("/operations");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Only an administrator sees what did not go on");
    }

    private static void tryAgain(Visitor admin, String fault) {
        String key = RunningProduct.key(admin.get(fault).body());

        HttpResponse<String> answer = admin.submit(fault, fault + "/retries", Map.of("idempotencyKey", key));

        assertThat(admin.get(admin.leadsTo(answer)).body()).contains("It is on record that you had this tried again.");
    }

    private static String fault(String page) {
        return found("href=\"(/operations/faults/[^\"?]+)", page);
    }
}

package org.assent.acceptance;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the product answered to a program or a person. */
record Reply(int status, String body, HttpResponse<String> whole) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.body(), response);
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /** The same, or the answer as the failure. */
    Reply expecting(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + ", got " + status + " to "
                    + whole.request().method() + " " + whole.uri() + ":\n" + body);
        }
        return this;
    }

    /** Where a redirect leads, without scheme and host. */
    String leadsTo() {
        return whole.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}

package org.assent.membership.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader who signed in. */
final class Browsing {
    private static final Pattern KEY = Pattern.compile("name=\"idempotencyKey\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String root;

    private Browsing(int port) {
        this.root = "http://localhost:" + port;
    }

    static Browsing as(String name, int port) throws IOException, InterruptedException {
        Browsing reader = new Browsing(port);
        reader.fill("/sign-in", "/sign-in", "username=" + name + "&password=assent");
        return reader;
    }

    /** Chooses the language. */
    Browsing speaking(String language) throws IOException, InterruptedException {
        fill("/people", "/language", "language=" + language + "&back=/people");
        return this;
    }

    /** Sends a form with the token that the page it stands on has. */
    HttpResponse<String> fill(String page, String address, String fields) throws IOException, InterruptedException {
        String form = page(page).body();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new AssertionError("the page has no form: " + form);
        }
        Matcher key = KEY.matcher(form);
        String once = key.find() ? "&idempotencyKey=" + URLEncoder.encode(key.group(1), StandardCharsets.UTF_8) : "";
        return send(HttpRequest.newBuilder(URI.create(root + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        fields + once + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
    }

    HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return get(address, "text/html");
    }

    HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + address)).header("Accept", accept));
    }

    /** What a program gets that signs in by a token. */
    static HttpResponse<String> program(String name, int port, String address, String accept)
            throws IOException, InterruptedException {
        Browsing program = new Browsing(port);
        String answer = program.send(HttpRequest.newBuilder(URI.create(program.root + "/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"" + name + "\",\"password\":\"assent\"}")))
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new AssertionError("no token: " + answer);
        }
        return program.send(HttpRequest.newBuilder(URI.create(program.root + address))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + token.group(1)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

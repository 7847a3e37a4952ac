package org.assent.testing;

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
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader who signed in, follows redirects and works without script. */
public final class Reader {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf|idempotencyKey)\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String root;

    private Reader(int port) {
        root = "http://localhost:" + port;
    }

    /** Signs in by the page, with the password of the demonstration. */
    public static Reader as(String name, int port) {
        Reader reader = new Reader(port);
        reader.fill("/sign-in", "/sign-in", Map.of("username", name, "password", "assent"));
        return reader;
    }

    /** Chooses the language. */
    public Reader speaking(String language) {
        fill("/", "/language", Map.of("language", language, "back", "/"));
        return this;
    }

    /** Sends a form with what the page it stands on hides in it. */
    public HttpResponse<String> fill(String page, String address, Map<String, String> fields) {
        StringJoiner body = new StringJoiner("&");
        Matcher hidden = HIDDEN.matcher(page(page).body());
        boolean token = false;
        boolean key = false;
        while (hidden.find()) {
            boolean csrf = hidden.group(1).equals("_csrf");
            if (csrf ? !token : !key) {
                body.add(hidden.group(1) + "=" + encoded(hidden.group(2)));
            }
            token |= csrf;
            key |= !csrf;
        }
        if (!key) {
            body.add("idempotencyKey=" + page.hashCode() + address.hashCode());
        }
        fields.forEach((name, value) -> body.add(name + "=" + encoded(value)));
        return send(HttpRequest.newBuilder(URI.create(root + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a program that signs in by this name reads. */
    public static HttpResponse<String> api(String name, String address, int port) {
        Reader program = new Reader(port);
        String answer = program.send(HttpRequest.newBuilder(URI.create(program.root + "/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"" + name + "\",\"password\":\"assent\"}")))
                .body();
        Matcher token = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new AssertionError(answer);
        }
        return program.send(HttpRequest.newBuilder(URI.create(program.root + address))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.group(1)));
    }

    /** Reads a page. */
    public HttpResponse<String> page(String address) {
        return get(address, "text/html");
    }

    /** Reads what is there, as the media type {@code accept}. */
    public HttpResponse<String> get(String address, String accept) {
        return send(HttpRequest.newBuilder(URI.create(root + address)).header("Accept", accept));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

package org.assent.membership.web;

import java.io.ByteArrayOutputStream;
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
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader who signed in. */
final class Browsing {
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

    /** Sends a form of a page as a browser does; the answer is the page it leads to. */
    HttpResponse<String> submit(String page, String address, String... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("idempotencyKey=" + UUID.randomUUID());
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(URLEncoder.encode(fields[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return fill(page, address, body.toString());
    }

    /** Sends a form with a file. */
    HttpResponse<String> upload(String page, String address, String name, byte[] content, String... fields)
            throws IOException, InterruptedException {
        String between = "between-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            part(body, between, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, between, "name=\"_csrf\"", token(page).getBytes(StandardCharsets.UTF_8));
        part(body, between, "name=\"file\"; filename=\"" + name + "\"", content);
        body.writeBytes(("--" + between + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(root + address))
                .header("Content-Type", "multipart/form-data; boundary=" + between)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String between, String what, byte[] content) {
        body.writeBytes(("--" + between + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String token(String page) throws IOException, InterruptedException {
        String form = page(page).body();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new AssertionError("the page has no form: " + form);
        }
        return token.group(1);
    }

    /** Sends a form with the token that the page it stands on has. */
    HttpResponse<String> fill(String page, String address, String fields) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        once(fields) + "&_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8))));
    }

    private static String once(String fields) {
        return fields.contains("idempotencyKey=") ? fields : fields + "&idempotencyKey=" + UUID.randomUUID();
    }

    HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return get(address, "text/html");
    }

    HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + address)).header("Accept", accept));
    }

    /** What a program gets that signs in by a token and sends JSON. */
    static HttpResponse<String> programSends(String name, int port, String address, String json)
            throws IOException, InterruptedException {
        Browsing program = new Browsing(port);
        return program.send(HttpRequest.newBuilder(URI.create(program.root + address))
                .header("Authorization", "Bearer " + program.bearer(name))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    /** What a program gets that signs in by a token. */
    static HttpResponse<String> program(String name, int port, String address, String accept)
            throws IOException, InterruptedException {
        Browsing program = new Browsing(port);
        return program.send(HttpRequest.newBuilder(URI.create(program.root + address))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + program.bearer(name)));
    }

    private String bearer(String name) throws IOException, InterruptedException {
        String answer = send(HttpRequest.newBuilder(URI.create(root + "/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"" + name + "\",\"password\":\"assent\"}")))
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new AssertionError("no token: " + answer);
        }
        return token.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

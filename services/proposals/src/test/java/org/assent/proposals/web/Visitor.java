package org.assent.proposals.web;

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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads pages after signing in, or a program with a token. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "between-the-parts";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String root;
    private String bearer = "";

    private Visitor(int port) {
        this.root = "http://localhost:" + port;
    }

    static Visitor of(String name, int port) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(port);
        visitor.fill("/sign-in", "/sign-in", "username=" + name + "&password=assent");
        return visitor;
    }

    static Visitor program(String name, int port) throws IOException, InterruptedException {
        Visitor program = new Visitor(port);
        String answer = program.send(HttpRequest.newBuilder(URI.create(program.root + "/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"username\":\"" + name + "\",\"password\":\"assent\"}")))
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new AssertionError("no token: " + answer);
        }
        program.bearer = "Bearer " + token.group(1);
        return program;
    }

    Visitor speaking(String language) throws IOException, InterruptedException {
        fill("/settings", "/language", "language=" + language + "&back=/settings");
        return this;
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(address, bearer.isEmpty() ? "text/html" : "application/json");
    }

    HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        return send(request(address).header("Accept", accept));
    }

    /** Sends a file as a form does, with the token of the page it stands on. */
    HttpResponse<String> upload(String page, String address, String name, byte[] content)
            throws IOException, InterruptedException {
        Map<String, String> fields = bearer.isEmpty() ? Map.of("_csrf", token(page)) : Map.of();
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(fields, name, content))));
    }

    HttpResponse<String> post(String address, String json, String key) throws IOException, InterruptedException {
        return send(request(address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    private static byte[] multipart(Map<String, String> fields, String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private void fill(String page, String address, String fields) throws IOException, InterruptedException {
        send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        fields + "&_csrf=" + URLEncoder.encode(token(page), StandardCharsets.UTF_8))));
    }

    private String token(String page) throws IOException, InterruptedException {
        String form = get(page).body();
        Matcher token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new AssertionError("the page has no form: " + form);
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + address));
        return bearer.isEmpty() ? request : request.header("Authorization", bearer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

package org.assent.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without pictures and scripts: keeps cookies, sends forms with what is hidden in them. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>(.*)</main>", Pattern.DOTALL);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String address;

    private Visitor(String address) {
        this.address = address;
    }

    static Visitor stranger(Product product) {
        return new Visitor(product.address());
    }

    static Visitor of(Product product, String name) {
        Visitor visitor = stranger(product);
        Reply reply = visitor.signIn(name, "assent").expecting(302);
        if (reply.leadsTo().contains("wrong")) {
            throw new AssertionError("the product does not know " + name);
        }
        return visitor;
    }

    Reply signIn(String name, String password) {
        return submit("/sign-in", "/sign-in", Map.of("username", name, "password", password));
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    /** What stands in the form of {@code page} that is sent to {@code action}, hidden. */
    Map<String, String> hidden(String page, String action) {
        String body = get(page).expecting(200).body();
        int form = body.indexOf("method=\"post\" action=\"" + action + "\"");
        if (form < 0) {
            throw new AssertionError("no form on " + page + " is sent to " + action);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(body.substring(form, body.indexOf("</form>", form)));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /** Fills in the form of {@code page} that is sent to {@code action} and sends it. */
    Reply submit(String page, String action, Map<String, String> typed) {
        Map<String, String> fields = hidden(page, action);
        fields.putAll(typed);
        return post(action, fields);
    }

    Reply post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The words that stand in the main part of a page. */
    String words(String path) {
        return wordsOf(get(path).expecting(200).body());
    }

    static String wordsOf(String body) {
        Matcher main = MAIN.matcher(body);
        if (!main.find()) {
            throw new AssertionError("the page has no main part:\n" + body);
        }
        return main.group(1)
                .replaceAll("<script.*?</script>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "en");
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.assent.platform.web.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Where the pages find style sheet and scripts: their names carry the hash of their content. */
public final class Assets {
    /** Below this path lies what never changes under its name. */
    public static final String ROOT = "/assets/";

    private final Map<String, String> byName;

    private Assets(Map<String, String> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** As the build wrote them. */
    public static Assets built() {
        try (InputStream manifest = new ClassPathResource("static/assets/manifest.json").getInputStream()) {
            Map<String, String> byName = new LinkedHashMap<>();
            new JsonMapper()
                    .readTree(manifest)
                    .properties()
                    .forEach(entry ->
                            byName.put(entry.getKey(), ROOT + entry.getValue().asString()));
            return new Assets(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Source name to address: {@code style.css} to {@code /assets/style-1A2B3C.css}. */
    public Map<String, String> byName() {
        return byName;
    }
}

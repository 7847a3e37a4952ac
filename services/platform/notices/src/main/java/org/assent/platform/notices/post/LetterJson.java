package org.assent.platform.notices.post;

import org.assent.platform.notices.Letter;
import tools.jackson.databind.json.JsonMapper;

/** A letter as it lies in the outbox. */
final class LetterJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LetterJson() {}

    static String write(Letter letter) {
        return MAPPER.writeValueAsString(letter);
    }

    static Letter read(String json) {
        return MAPPER.readValue(json, Letter.class);
    }
}

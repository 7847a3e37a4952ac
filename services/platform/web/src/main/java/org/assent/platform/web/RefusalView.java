package org.assent.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as people read it; shown by the fragment {@code summary :: refusal}. A page that sets out its form again puts it
 * into the model as {@code refusal}, with everything that was typed.
 *
 * @param rule the rule's id
 * @param sentence the rule in one sentence, in the reader's language
 * @param quote the words it rests on, verbatim and in English; {@code null} where it rests on none
 * @param source where the rule comes from: the Terms of Reference, a local setting
 * @param missing what is still missing
 * @param whatToDo what the reader can do now
 * @param href the page of the rule
 */
public record RefusalView(
        String rule,
        String sentence,
        @Nullable String quote,
        String source,
        List<String> missing,
        @Nullable String whatToDo,
        String href) {}

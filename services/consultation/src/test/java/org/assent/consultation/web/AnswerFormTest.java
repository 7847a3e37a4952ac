package org.assent.consultation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.assent.consultation.Remark;
import org.assent.consultation.RemarkKind;
import org.assent.consultation.ResponseKind;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class AnswerFormTest {
    private static final String HASH = "a".repeat(64);

    @Test
    void comments_come_with_paragraph_kind_words_and_change_and_blank_rows_are_none() {
        AnswerForm form = AnswerForm.sent(Map.of(
                "kind",
                "CHANGE_REQUESTED",
                "textHash",
                HASH,
                "lastNumber",
                "2",
                "paragraph-0",
                "p2",
                "kind-0",
                "BUDGET",
                "text-0",
                " Travel,\r\nis high ",
                "change-0",
                "halve it",
                "text-1",
                " "));

        assertThat(form.problems(words())).isEmpty();
        assertThat(form.response()).isEqualTo(ResponseKind.CHANGE_REQUESTED);
        assertThat(form.remarks()).containsExactly(new Remark("p2", RemarkKind.BUDGET, "Travel,\nis high", "halve it"));
        assertThat(form.lastNumber()).isEqualTo(2);
        assertThat(form.rows()).hasSize(2);
        assertThat(form.withBlankRow().rows()).hasSize(3).endsWith(AnswerForm.Row.BLANK);
    }

    @Test
    void what_is_wrong_is_said_with_its_field() {
        assertThat(problem(Map.of())).isEqualTo("kind");
        assertThat(problem(Map.of("kind", "COMMENT", "text-0", ""))).isEqualTo("text-0");
        assertThat(problem(Map.of("kind", "CHANGE_REQUESTED", "text-0", "Too high")))
                .isEqualTo("change-0");
        assertThat(problem(Map.of("kind", "NO_COMMENT", "text-0", "Too high"))).isEqualTo("kind");
        assertThat(problem(Map.of("kind", "COMMENT", "text-0", "ok", "text-1", "", "change-1", "halve it")))
                .isEqualTo("text-1");
        assertThat(problem(Map.of("kind", "COMMENT", "text-0", "x".repeat(10_001))))
                .isEqualTo("text-0");
    }

    @Test
    void what_no_form_of_ours_sends_is_bad_input() {
        assertThatThrownBy(() -> AnswerForm.sent(Map.of("kind", "APPLAUSE"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> AnswerForm.sent(Map.of("lastNumber", "many"))).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> AnswerForm.sent(Map.of("text-0", "a", "kind-0", "LOVE")))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> AnswerForm.sent(Map.of()).seenText()).isInstanceOf(BadInput.class);
    }

    private static String problem(Map<String, String> fields) {
        return AnswerForm.sent(fields).problems(words()).stream()
                .map(FieldProblem::field)
                .findFirst()
                .orElse("none");
    }

    static Words words() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("org.assent.consultation.web.messages", "org.assent.platform.web.messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return new Words(texts);
    }
}

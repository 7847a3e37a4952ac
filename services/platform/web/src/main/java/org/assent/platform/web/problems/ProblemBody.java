package org.assent.platform.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as programs read it (RFC 9457).
 *
 * @param type where this kind of problem is explained
 * @param rule the rule that said no
 * @param missing what is still missing, in words
 * @param errors what is wrong in each field
 * @param traceId under which the log of the application tells more
 */
@Schema(name = "Problem", description = "An error, as RFC 9457 describes it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        @Schema(format = "uri-reference", requiredMode = Schema.RequiredMode.REQUIRED)
        String type,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int status,

        @Nullable String detail,
        @Nullable String rule,
        @Nullable String sentence,
        @Nullable String quote,
        @Nullable List<String> missing,
        @Nullable List<FieldError> errors,
        @Nullable String traceId) {
    /**
     * What is wrong in one field.
     *
     * @param pointer the field, as a JSON pointer into what was sent
     * @param code what kind of mistake it is, for programs
     * @param message the same for people
     */
    @Schema(name = "FieldError")
    public record FieldError(String pointer, String code, String message) {}
}

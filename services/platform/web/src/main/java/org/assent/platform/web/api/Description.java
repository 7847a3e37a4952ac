package org.assent.platform.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assent.kernel.Act;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.problems.ProblemBody;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** What the description of the API says of every operation: errors, the moment, the key that makes sending twice harmless. */
final class Description {
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final Map<String, String> ERRORS = errors();

    private Description() {}

    /** Parameters that come from the request and not from the client are not described as the client's. */
    static void ignoreWhatTheServerKnows() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Moment.class, SignedIn.class, Act.class, Times.class, IdempotencyKey.class, Attempt.class);
    }

    static OpenAPI frame() {
        return new OpenAPI()
                .info(new Info()
                        .title("Assent")
                        .version("1")
                        .description("The record of what a UN country network on migration decides, and how."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    static OpenApiCustomizer problems() {
        return api -> {
            ModelConverters.getInstance(true).readAll(ProblemBody.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> {
                        describeOnce(operation);
                        addErrors(operation);
                    });
        };
    }

    static OperationCustomizer parameters() {
        return (operation, handler) -> {
            if (takes(handler, Moment.class)) {
                operation.addParametersItem(
                        query("asOf", "Read as of an instant, or of a position of the log; now if it is left out"));
                operation.addParametersItem(query(
                        "seenBy",
                        "Read as the holder of a seat could read at that moment: UNDP for a seat in the UNCT, UNDP/1 for one in"
                                + " the Network; for auditors only"));
                operation.addParametersItem(query("seen", "Wait (bounded) until at least this position can be read"));
            }
            if (takes(handler, IdempotencyKey.class)) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name(IdempotencyKeys.HEADER)
                        .required(true)
                        .description("Makes sending the request twice harmless")
                        .schema(new StringSchema().minLength(1).maxLength(200)));
            }
            return operation;
        };
    }

    /** The table of a list is another method of the same operation, and brings the same parameters again. */
    private static void describeOnce(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            Map<String, Parameter> once = new LinkedHashMap<>();
            parameters.forEach(parameter -> once.putIfAbsent(parameter.getIn() + " " + parameter.getName(), parameter));
            operation.setParameters(new ArrayList<>(once.values()));
        }
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Stream.of(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static Parameter query(String name, String description) {
        return new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }

    private static void addErrors(Operation operation) {
        ERRORS.forEach((status, description) -> {
            ApiResponse response = operation
                    .getResponses()
                    .computeIfAbsent(status, absent -> new ApiResponse().description(description));
            response.setContent(new Content()
                    .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
        });
    }

    private static Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put("400", "It could not be understood");
        errors.put("401", "No valid token");
        errors.put("403", "Not yours to do");
        errors.put("404", "There is no such thing");
        errors.put("405", "Not by this method");
        errors.put("406", "Not in this form");
        errors.put("409", "A rule says: not now");
        errors.put("412", "Somebody changed it meanwhile");
        errors.put("413", "Too long");
        errors.put("415", "Not in this form");
        errors.put("422", "A rule says: not like this");
        errors.put("503", "Please try again");
        return errors;
    }
}

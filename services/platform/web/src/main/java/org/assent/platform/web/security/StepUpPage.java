package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.security.factors.SecondFactors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks for a second factor in the middle of work. The form that was stopped travels along in hidden fields; once the factor was
 * shown the browser is told to send the same fields to where they were going (307), so nothing is typed twice and it works without
 * script.
 */
@Controller
public class StepUpPage {
    private static final String OWN = "stepUp";

    private final SecondFactorCheck check;
    private final SecondFactors factors;
    private final SecondFactorShown shown;
    private final Readers readers;
    private final SignInLog log;

    StepUpPage(
            SecondFactorCheck check, SecondFactors factors, SecondFactorShown shown, Readers readers, SignInLog log) {
        this.check = check;
        this.factors = factors;
        this.shown = shown;
        this.readers = readers;
        this.log = log;
    }

    /** One field of the form that was stopped. */
    public record Field(String name, String value) {}

    /** The page in the place of the answer to a request that needs a second factor. */
    public ModelAndView instead(HttpServletRequest request) {
        String address = request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        if (!request.getMethod().equals("POST")) {
            return new ModelAndView("redirect:" + RequestStepUp.page(address));
        }
        ModelAndView page = new ModelAndView();
        page.setStatus(HttpStatus.FORBIDDEN);
        SignedIn reader = readers.current().orElseThrow();
        page.setViewName(asked(reader, address, null, false, request, page.getModelMap()::addAttribute));
        return page;
    }

    @GetMapping(RequestStepUp.PAGE)
    String ask(@RequestParam String stepUpBack, SignedIn reader, HttpServletRequest request, Model model) {
        if (shown.lately(request)) {
            return WayBack.redirect(stepUpBack);
        }
        return asked(reader, null, stepUpBack, false, request, model::addAttribute);
    }

    @PostMapping(RequestStepUp.PAGE)
    Object show(
            @RequestParam(required = false) @Nullable String stepUpTo,
            @RequestParam(required = false) @Nullable String stepUpBack,
            @RequestParam(required = false) @Nullable String stepUpCode,
            @RequestParam(required = false) @Nullable String stepUpPasskey,
            SignedIn reader,
            HttpServletRequest request,
            Model model) {
        if (!shown.lately(request)) {
            if (!factors.any(reader.username())
                    || !check.accept(reader.username(), stepUpCode, stepUpPasskey, request)) {
                return asked(reader, stepUpTo, stepUpBack, true, request, model::addAttribute);
            }
            log.note(SignInEvent.STEPPED_UP, reader.username());
        }
        if (stepUpTo != null && WayBack.isOwn(stepUpTo)) {
            return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                    .location(URI.create(stepUpTo))
                    .build();
        }
        return WayBack.redirect(stepUpBack == null ? "/" : stepUpBack);
    }

    private interface Attributes {
        void add(String name, @Nullable Object value);
    }

    private String asked(
            SignedIn reader,
            @Nullable String to,
            @Nullable String back,
            boolean wrong,
            HttpServletRequest request,
            Attributes model) {
        org.springframework.ui.ExtendedModelMap question = new org.springframework.ui.ExtendedModelMap();
        check.ask(reader.username(), request, question);
        question.forEach(model::add);
        model.add("wrong", wrong);
        model.add("stepUpTo", to);
        model.add("stepUpBack", back);
        model.add("fields", fields(request, to));
        model.add("enrolled", factors.any(reader.username()));
        model.add("minutes", shown.minutes());
        return "step-up";
    }

    /** What was typed, without what the address itself carries and without what is this page's own. */
    private static List<Field> fields(HttpServletRequest request, @Nullable String to) {
        if (to == null) {
            return List.of();
        }
        String query = to.contains("?") ? to.substring(to.indexOf('?') + 1) : "";
        List<String> inAddress = Stream.of(query.split("&"))
                .map(part -> part.replaceFirst("=.*", ""))
                .toList();
        Map<String, String[]> typed = new LinkedHashMap<>(request.getParameterMap());
        typed.keySet().removeIf(name -> name.equals("_csrf") || name.startsWith(OWN) || inAddress.contains(name));
        return typed.entrySet().stream()
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .collect(Collectors.toList());
    }
}

package org.assent.platform.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import org.assent.platform.web.Words;
import org.assent.platform.web.frame.FrameFiller;
import org.assent.platform.web.security.RequestStamp;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** Says a problem to people, in the frame. */
final class ProblemPages {
    private final FrameFiller filler;
    private final Words words;

    ProblemPages(FrameFiller filler, Words words) {
        this.filler = filler;
        this.words = words;
    }

    /** The whole page, or only its content where a part of a page was asked for. */
    ModelAndView page(Problem problem, HttpServletRequest request) {
        filler.fillForProblem(request);
        boolean part = request.getHeader("HX-Request") != null;
        ModelAndView page = new ModelAndView(part ? "problem :: content" : "problem");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("title", words.say("problem." + problem.code() + ".title"));
        page.addObject(
                "detail",
                problem.detail() == null ? words.say("problem." + problem.code() + ".detail") : problem.detail());
        page.addObject("refusal", problem.refusal());
        page.addObject("errors", problem.errors());
        page.addObject(
                "traceId", problem.status() >= 500 || problem.status() == 403 ? RequestStamp.traceId(request) : null);
        page.addObject("home", !problem.code().equals(Problem.NO_OFFICE));
        return page;
    }
}

package org.assent.platform.web.problems;

import org.assent.platform.web.Words;
import org.assent.platform.web.frame.FrameFiller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** How refusals and errors are said. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ErrorPages.class, RulePages.class, RightsPage.class})
public class ProblemConfiguration {
    @Bean
    SpokenRefusals refusals(Words words) {
        return new SpokenRefusals(RuleTexts.onTheClassPath(), words);
    }

    @Bean
    Problems problems(SpokenRefusals refusals, Words words) {
        return new Problems(refusals, words);
    }

    @Bean
    ProblemAnswers problemAnswers(JsonMapper json, Words words, LocaleResolver languages) {
        return new ProblemAnswers(json, words, languages);
    }

    @Bean
    ProblemPages problemPages(FrameFiller filler, Words words) {
        return new ProblemPages(filler, words);
    }
}

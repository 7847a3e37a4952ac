package org.assent.platform.web.api;

import io.swagger.v3.oas.models.OpenAPI;
import java.security.SecureRandom;
import java.util.List;
import org.assent.platform.database.Database;
import org.assent.platform.web.PublishedLog;
import org.assent.platform.web.problems.ProblemAnswers;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The programs' side. */
@Configuration(proxyBeanMethods = false)
@Import({LogPages.class, Drawings.class})
public class ApiConfiguration {
    static {
        Description.ignoreWhatTheServerKnows();
    }

    @Bean
    OpenAPI apiFrame() {
        return Description.frame();
    }

    @Bean
    OpenApiCustomizer apiProblems() {
        return Description.problems();
    }

    @Bean
    OperationCustomizer apiParameters() {
        return Description.parameters();
    }

    @Bean
    PublishedLog publishedLog(Database database, @Value("${assent.log.origin:}") String origin) {
        JdbcClient application = JdbcClient.create(database.application());
        return new LedgerLog(application, new LogKey(application, new SecureRandom(), origin));
    }

    @Bean
    FilterRegistrationBean<RepeatableBody> repeatableBody(ProblemAnswers answers) {
        FilterRegistrationBean<RepeatableBody> filter = new FilterRegistrationBean<>(new RepeatableBody(answers));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebMvcConfigurer keysInControllers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new IdempotencyKeys());
            }
        };
    }
}

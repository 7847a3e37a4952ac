package org.assent.platform.web.time;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The moment of every request, and links that stay in it. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {
    @Autowired
    void keepLinksInTheMoment(SpringTemplateEngine engine) {
        engine.setLinkBuilder(new MomentLinkBuilder());
    }

    @Bean
    WebMvcConfigurer momentsInControllers(Moments moments) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new MomentArgumentResolver(moments));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PastIsReadOnly())
                        .excludePathPatterns("/language", "/capacity", "/sign-in", "/sign-out");
            }
        };
    }
}

package org.assent.platform.web.pdf;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.ITemplateEngine;

/** The maker of papers. */
@Configuration(proxyBeanMethods = false)
public class PdfConfiguration {
    @Bean
    Papers papers(ITemplateEngine templates) {
        return new Papers(templates);
    }
}

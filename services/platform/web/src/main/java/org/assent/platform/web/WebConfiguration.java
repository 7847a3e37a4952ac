package org.assent.platform.web;

import org.assent.platform.web.api.ApiConfiguration;
import org.assent.platform.web.assets.AssetsConfiguration;
import org.assent.platform.web.frame.FrameConfiguration;
import org.assent.platform.web.home.HomeConfiguration;
import org.assent.platform.web.pdf.PdfConfiguration;
import org.assent.platform.web.problems.ProblemConfiguration;
import org.assent.platform.web.record.RecordConfiguration;
import org.assent.platform.web.security.SecurityConfiguration;
import org.assent.platform.web.time.TimeConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** Everything of this module, by name. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/assent/platform/web/defaults.properties")
@Import({
    FrameConfiguration.class,
    TimeConfiguration.class,
    AssetsConfiguration.class,
    SecurityConfiguration.class,
    ProblemConfiguration.class,
    ApiConfiguration.class,
    HomeConfiguration.class,
    RecordConfiguration.class,
    PdfConfiguration.class,
    ApiConfiguration.class
})
public class WebConfiguration {}

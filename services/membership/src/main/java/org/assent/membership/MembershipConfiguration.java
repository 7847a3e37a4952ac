package org.assent.membership;

import org.assent.membership.web.PeopleConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole context; a runnable imports it by name. */
@Configuration(proxyBeanMethods = false)
@Import({MembershipDomainConfiguration.class, PeopleConfiguration.class})
public class MembershipConfiguration {}

package org.assent.platform.web.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.assent.kernel.Role;
import org.assent.platform.database.Database;
import org.assent.platform.ledger.Attempts;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.ReadersNetwork;
import org.assent.platform.web.Acts;
import org.assent.platform.web.CapacitiesOf;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.Installation;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.SeatsThen;
import org.assent.platform.web.problems.ProblemAnswers;
import org.assent.platform.web.security.factors.SecondFactors;
import org.assent.platform.web.security.oidc.Identities;
import org.assent.platform.web.security.oidc.OidcConfiguration;
import org.assent.platform.web.security.oidc.OidcProviders;
import org.assent.platform.web.time.Moments;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who may in, and what a browser may do with our answers: one chain for programs, one for people. */
@Configuration(proxyBeanMethods = false)
@Import({
    SessionConfiguration.class,
    FactorConfiguration.class,
    AccountConfiguration.class,
    OidcConfiguration.class,
    SignInPages.class,
    TokenApi.class
})
public class SecurityConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    /** So many failed sign-ins from one address within a few minutes. */
    private static final int FAILURES = 50;

    private final SecureRandom random = new SecureRandom();

    private static final String[] OPEN_PAGES = {
        "/sign-in",
        "/sign-in/provider",
        ProviderArrival.UNLINKED,
        Arrival.SECOND_FACTOR,
        "/invitation/*",
        "/invitation/*/provider",
        "/language",
        "/rules",
        "/rules/*",
        "/problems/*",
        "/assets/**",
        "/favicon.*",
        "/log/**",
        "/actuator/health/**",
        "/error"
    };

    @Bean
    RealTime realTime(@Qualifier("systemClock") ObjectProvider<Clock> machine) {
        return new RealTime(machine.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new LongPasswords(new BCryptPasswordEncoder());
    }

    @Bean
    SignInLog signInLog(Database database, RealTime time) {
        return new SignInLog(JdbcClient.create(database.application()), time);
    }

    /** None in the demonstration unless one is set: its passwords are known to everybody. */
    @Bean
    AddressLimit addressLimit(
            Database database,
            RealTime time,
            ObjectProvider<Demonstration> demonstration,
            @Value("${assent.sign-in.failures:0}") int failures) {
        int otherwise = demonstration.getIfAvailable() == null ? FAILURES : Integer.MAX_VALUE;
        return new AddressLimit(JdbcClient.create(database.application()), time, failures > 0 ? failures : otherwise);
    }

    @Bean
    ProviderArrival providerArrival(
            Identities identities,
            OidcProviders providers,
            StoredAccounts accounts,
            Invitations invitations,
            Arrival arrival,
            SecondFactorShown shown,
            SignInLog log) {
        return new ProviderArrival(identities, providers, accounts, invitations, arrival, shown, log);
    }

    @Bean
    Arrival arrival(
            SecondFactors factors, SecondFactorShown shown, LocaleResolver languages, SignInLog log, RealTime time) {
        return new Arrival(factors, shown, languages, log, time, addressesAskedFor());
    }

    @Bean
    StoredTokens tokens(Database database, RealTime time) {
        return new StoredTokens(JdbcClient.create(database.application()), random, time);
    }

    @Bean
    AuthenticationProvider accountAuthentication(StoredAccounts accounts) {
        return new AccountAuthentication(accounts);
    }

    @Bean
    Readers readers(ObjectProvider<CapacitiesOf> capacitiesOf) {
        return new RequestReaders(person -> capacitiesOf.getObject().of(person));
    }

    @Bean
    ReadersNetwork readersNetwork() {
        return new ReadersNetwork() {
            @Override
            public @Nullable String code() {
                return RequestReaders.networkKnown();
            }

            @Override
            public @Nullable Moment standing() {
                return Moments.standing();
            }
        };
    }

    @Bean
    RefusedReads refusedReads(Readers readers, Acts acts, ObjectProvider<Attempts> attempts) {
        return new RefusedReads(readers, acts, attempts.getIfAvailable());
    }

    /** After who may read at all is known, and before anything is read. */
    @Bean
    WebMvcConfigurer seatSight(
            Readers readers, Moments moments, ObjectProvider<SeatsThen> seats, ObjectProvider<RestrictedReads> reads) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                SeatsThen known = seats.getIfAvailable();
                if (known != null) {
                    registry.addInterceptor(new SeatSight(readers, moments, known, reads.getObject()))
                            .order(Ordered.HIGHEST_PRECEDENCE + 1)
                            .excludePathPatterns(OPEN_PAGES)
                            .excludePathPatterns(OfficeHoldersOnly.OPEN)
                            .excludePathPatterns(SeatSight.OWN);
                }
            }
        };
    }

    @Bean
    Acts acts(Readers readers) {
        return new RequestActs(readers);
    }

    @Bean
    RuleBook signInRuleBook() {
        return new RuleBook("rule-book.sign-in", SignInRule.class);
    }

    @Bean
    LocaleResolver localeResolver() {
        return Languages.resolver();
    }

    @Bean
    FilterRegistrationBean<RequestStamp> requestStamp(Clock clock) {
        FilterRegistrationBean<RequestStamp> stamp = new FilterRegistrationBean<>(new RequestStamp(clock, random));
        stamp.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return stamp;
    }

    @Bean
    WebMvcConfigurer readersInControllers(Readers readers, Acts acts) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderArguments(readers, acts));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OfficeHoldersOnly(readers))
                        .order(Ordered.HIGHEST_PRECEDENCE)
                        .excludePathPatterns(OPEN_PAGES)
                        .excludePathPatterns(OfficeHoldersOnly.OPEN);
            }
        };
    }

    /** Programs: a bearer token with every request, no session, no cookie. */
    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, StoredTokens tokens, AddressLimit limit, ProblemAnswers answers)
            throws Exception {
        return http.securityMatcher("/api/**", "/log/**")
                .csrf(csrf -> csrf.disable())
                .formLogin(form -> form.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new TooManyTries(limit, answers::tooManyTries), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new BearerFilter(tokens), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/openapi.json", "/log/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((request, response, e) -> answers.unauthorized(request, response))
                        .accessDeniedHandler((request, response, e) -> answers.forbidden(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** People: a session after sign-in by name and password. */
    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            Readers readers,
            Arrival arrival,
            AddressLimit limit,
            SignInLog log,
            OidcProviders providers,
            ProviderArrival providerArrival,
            ObjectProvider<Installation> installation,
            SecondFactorShown shown,
            @Value("${assent.metrics.public:false}") boolean metricsPublic)
            throws Exception {
        if (providers.any()) {
            throughProviders(http, providers, providerArrival, shown);
        }
        return http.addFilterBefore(new ContentSecurityPolicy(random), HeaderWriterFilter.class)
                .addFilterBefore(
                        new TooManyTries(limit, TooManyTries::page), UsernamePasswordAuthenticationFilter.class)
                .requestCache(requests -> requests.requestCache(addressesAskedFor()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_PAGES)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((authentication, context) -> new AuthorizationDecision(metricsPublic
                                || readers.current()
                                        .filter(reader -> reader.holds(Role.ADMINISTRATOR)
                                                && installation
                                                        .getIfAvailable(() -> Installation.OF_ONE)
                                                        .isKeptBy(reader.network()))
                                        .isPresent()))
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .successHandler((request, response, authentication) -> arrival.firstFactorShown(
                                request,
                                response,
                                Objects.requireNonNull(AccountAuthentication.account(authentication)),
                                SignInEvent.SIGNED_IN))
                        .failureHandler((request, response, e) -> {
                            limit.failed(request.getRemoteAddr());
                            response.sendRedirect("/sign-in?wrong");
                        }))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, authentication) -> {
                            ProviderArrival.leaving(request);
                            AccountPrincipal account = AccountAuthentication.account(authentication);
                            if (account != null) {
                                log.note(SignInEvent.SIGNED_OUT, account.username());
                            }
                        })
                        .logoutSuccessHandler((request, response, authentication) ->
                                response.sendRedirect(ProviderArrival.left(request))))
                .exceptionHandling(exceptions ->
                        exceptions.authenticationEntryPoint(toSignIn()).accessDeniedHandler(refused()))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()")))
                .build();
    }

    /** With proof key and nonce; of what the provider says only the identity token is used, and no token is kept. */
    private static void throughProviders(
            HttpSecurity http, OidcProviders providers, ProviderArrival arrival, SecondFactorShown shown)
            throws Exception {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(providers)
                .authorizationEndpoint(to -> to.authorizationRequestResolver(lately(providers, shown)))
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(
                        users -> users.oidcUserService(request -> new DefaultOidcUser(List.of(), request.getIdToken())))
                .successHandler(arrival)
                .failureHandler((request, response, e) -> {
                    LOG.info("signing in through a provider failed: {}", e.toString());
                    response.sendRedirect("/sign-in?provider");
                }));
    }

    /** Who showed a factor at the provider longer ago than one is good here is asked there anew. */
    private static OAuth2AuthorizationRequestResolver lately(OidcProviders providers, SecondFactorShown shown) {
        DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(
                providers, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                parameters -> parameters.put("max_age", shown.good().toSeconds())));
        return resolver;
    }

    /** Where a reader wanted to go before signing in, without a parameter of its own in the address. */
    @SuppressWarnings("NullAway") // null is documented to mean "none"
    private static HttpSessionRequestCache addressesAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** A part of a page that is asked for after the session ended leads the whole page to sign-in. */
    private static AuthenticationEntryPoint toSignIn() {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");
        return (request, response, e) -> {
            if (request.getHeader("HX-Request") == null) {
                page.commence(request, response, e);
            } else {
                response.setHeader("HX-Redirect", "/sign-in");
                response.setStatus(401);
            }
        };
    }

    /** A sign-in page that stood open too long is simply shown again. */
    private static AccessDeniedHandler refused() {
        AccessDeniedHandlerImpl page = new AccessDeniedHandlerImpl();
        return (request, response, e) -> {
            if (e instanceof CsrfException && request.getServletPath().equals("/sign-in")) {
                response.sendRedirect("/sign-in?again");
            } else {
                page.handle(request, response, e);
            }
        };
    }
}

package org.assent.platform.web.frame;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Acts;
import org.assent.platform.web.CapacityWords;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationCount;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SeatsThen;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.assets.Assets;
import org.assent.platform.web.security.Readers;
import org.assent.platform.web.time.Moments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The frame and the texts. */
@Configuration(proxyBeanMethods = false)
public class FrameConfiguration {
    private static final List<String> NOT_PAGES =
            List.of("/api/**", "/assets/**", "/log/**", "/actuator/**", "/processes/**", "/favicon.*");

    @Bean
    MessageBundles webMessages() {
        return new MessageBundles("org.assent.platform.web.messages");
    }

    /** All texts of all modules; one that is missing is an error and never shown as its key. */
    @Bean
    MessageSource messageSource(List<MessageBundles> bundles) {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(bundles.stream().map(MessageBundles::basename).toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.ENGLISH);
        source.setUseCodeAsDefaultMessage(false);
        return source;
    }

    @Bean
    Words words(MessageSource messages) {
        return new Words(messages);
    }

    @Bean
    CapacityWords capacityWords(Words words) {
        return new CapacityWords(words);
    }

    @Bean
    Networks networks(ObjectProvider<NetworkFaces> faces, Readers readers, Words words) {
        return new Networks(faces.getIfAvailable(), readers, words);
    }

    @Bean
    FormKeys formKeys(Clock clock) {
        return new FormKeys(clock, new SecureRandom());
    }

    @Bean
    FrameMaker frameMaker(
            ObjectProvider<NavigationItem> items,
            ObjectProvider<NavigationCount> counts,
            Readers readers,
            Networks networks,
            ObjectProvider<PersonNames> names,
            ObjectProvider<SeatsThen> seats,
            ObjectProvider<Demonstration> demonstration,
            Moments moments,
            CapacityWords capacityWords,
            Words words) {
        return new FrameMaker(
                items.stream().toList(),
                counts.stream().toList(),
                readers,
                networks,
                names.getIfAvailable(),
                seats.getIfAvailable(),
                demonstration.getIfAvailable(),
                moments,
                capacityWords,
                words);
    }

    @Bean
    FrameFiller frameFiller(
            FrameMaker maker,
            Moments moments,
            Timeline timeline,
            Networks networks,
            Words words,
            CapacityWords capacityWords,
            Assets assets,
            FormKeys keys) {
        return new FrameFiller(maker, moments, timeline, networks, words, capacityWords, assets, keys);
    }

    @Bean
    Moments moments(Timeline timeline, Networks networks, Readers readers) {
        return new Moments(
                timeline,
                networks::zone,
                () -> readers.current().map(SignedIn::network).orElse(null));
    }

    @Bean
    WebMvcConfigurer framesInControllers(
            FrameFiller filler,
            Moments moments,
            Readers readers,
            Acts acts,
            ObjectProvider<Commands> commands,
            Refusals refusals) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new TimesArgumentResolver(filler, moments));
                resolvers.add(new AttemptArgumentResolver(filler, moments, readers, acts, commands, refusals));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new FrameInterceptor(filler)).excludePathPatterns(NOT_PAGES);
            }
        };
    }
}

package org.assent.platform.web.gallery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.WebConfiguration;
import org.assent.platform.web.security.Readers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The gallery as a program of its own, to look at in a browser: {@code --server.port=8091}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({WebConfiguration.class, GalleryPages.class})
public class GalleryApplication {
    private static final Instant NOW = Instant.parse("2026-11-23T13:41:00Z");

    public static void main(String[] arguments) {
        SpringApplication.run(GalleryApplication.class, arguments);
    }

    @Bean
    MessageBundles galleryMessages() {
        return new MessageBundles("org.assent.platform.web.gallery.messages");
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.build();
    }

    @Bean
    Readers readers() {
        Capacity chair = new Capacity(Role.CO_CHAIR, "BY", "IOM");
        Capacity head = new Capacity(Role.HEAD_OF_AGENCY, "BY", "IOM");
        return () -> Optional.of(new SignedIn(
                new PersonRef("p1"),
                "iom",
                "BY",
                new Capacities(List.of(chair, head), 48213),
                chair,
                LocaleContextHolder.getLocale()));
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    NetworkFaces faces() {
        return (code, locale) -> new NetworkFace(
                code,
                locale.getLanguage().equals("en")
                        ? "UN Country Network on Migration, Belarus"
                        : "Страновая сеть ООН по миграции, Беларусь",
                ZoneId.of("Europe/Minsk"));
    }

    @Bean
    PersonNames names() {
        return person -> "IOM Head of Mission";
    }

    @Bean
    Demonstration demonstration() {
        return new Demonstration(() -> Duration.ofDays(3));
    }

    @Bean
    NavigationItem home() {
        return new NavigationItem("home", "/gallery/home", Set.of(), 10);
    }

    @Bean
    NavigationItem decisions() {
        return new NavigationItem("decisions", "/gallery/ballot", Set.of(), 20);
    }

    @Bean
    NavigationItem proposals() {
        return new NavigationItem("proposals", "/gallery/form", Set.of(Role.CO_CHAIR), 30);
    }

    @Bean
    NavigationItem people() {
        return new NavigationItem("people", "/gallery/sheet", Set.of(), 40);
    }

    @Bean
    NavigationItem record() {
        return new NavigationItem("record", "/gallery/replay", Set.of(), 50);
    }

    @Bean
    Timeline timeline() {
        return new Timeline() {
            @Override
            public Moment now() {
                return new Moment(NOW, 48213, false);
            }

            @Override
            public Moment at(Instant instant) {
                return new Moment(instant, 48201, true);
            }

            @Override
            public Optional<Moment> atPosition(long position) {
                return position > 48213
                        ? Optional.empty()
                        : Optional.of(new Moment(NOW.minusSeconds(48213 - position), position, true));
            }

            @Override
            public boolean awaitPosition(long position) {
                return true;
            }

            @Override
            public <V extends Record> Optional<V> find(Projector<V> register, String key, Moment moment) {
                return Optional.empty();
            }

            @Override
            public <V extends Record> Page<V> list(Projector<V> register, Filter filter, Moment moment) {
                return new Page<>(List.of(), null, 0);
            }

            @Override
            public <V extends Record> List<Version<V>> versions(Projector<V> register, String key, Moment moment) {
                return List.of();
            }
        };
    }
}

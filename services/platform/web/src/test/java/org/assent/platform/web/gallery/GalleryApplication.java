package org.assent.platform.web.gallery;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.platform.database.Database;
import org.assent.platform.process.ProcessModel;
import org.assent.platform.process.ProcessModels;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.CapacitiesOf;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.RuleBook;
import org.assent.platform.web.api.ApiConfiguration;
import org.assent.platform.web.assets.AssetsConfiguration;
import org.assent.platform.web.frame.FrameConfiguration;
import org.assent.platform.web.problems.ProblemConfiguration;
import org.assent.platform.web.security.SecurityConfiguration;
import org.assent.platform.web.time.TimeConfiguration;
import org.assent.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * This module as a program of its own, without home and record, with a page for every fragment: for its tests, and to look at in a browser
 * ({@code --server.port=8091}, then sign in as {@code chair} with {@code assent}).
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import({
    FrameConfiguration.class,
    TimeConfiguration.class,
    AssetsConfiguration.class,
    SecurityConfiguration.class,
    ProblemConfiguration.class,
    ApiConfiguration.class,
    GalleryPages.class,
    GalleryApi.class
})
@PropertySource("classpath:org/assent/platform/web/defaults.properties")
public class GalleryApplication {
    /** What the chair holds; a test may take it away. */
    public static final List<Capacity> HELD = new CopyOnWriteArrayList<>(held());

    public static void main(String[] arguments) {
        Accounts accounts =
                SpringApplication.run(GalleryApplication.class, arguments).getBean(Accounts.class);
        accounts.create("chair", "assent", new PersonRef("chair"), "BY");
    }

    public static List<Capacity> held() {
        return List.of(
                new Capacity(Role.CO_CHAIR, "BY", "IOM"),
                new Capacity(Role.HEAD_OF_AGENCY, "BY", "IOM"),
                new Capacity(Role.AUDITOR, null, null));
    }

    @Bean(destroyMethod = "")
    Database database() {
        return TestDatabase.shared();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(FixedTimeline.NOW, ZoneId.of("UTC"));
    }

    @Bean
    FixedTimeline timeline() {
        return new FixedTimeline();
    }

    @Bean
    CapacitiesOf capacitiesOf() {
        return person -> new Capacities(HELD, 48213);
    }

    @Bean
    MessageBundles galleryMessages() {
        return new MessageBundles("org.assent.platform.web.gallery.messages");
    }

    @Bean
    RuleBook galleryRules() {
        return new RuleBook("gallery.rules", GalleryRule.class);
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
    ProcessModels drawings() {
        return new ProcessModels() {
            @Override
            public List<String> keys() {
                return List.of("gallery");
            }

            @Override
            public Optional<ProcessModel> find(String key) {
                return key.equals("gallery")
                        ? Optional.of(new ProcessModel(key, "1", "Gallery", GalleryDrawing.XML))
                        : Optional.empty();
            }
        };
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
}

package org.assent.platform.web.home;

import java.util.List;
import java.util.Set;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home page, put together from what the contexts contribute. */
@Configuration(proxyBeanMethods = false)
public class HomeConfiguration {
    @Bean
    HomePage homePage(ObjectProvider<Duties> duties, ObjectProvider<HomePanel> panels, Words words) {
        List<Duties> allDuties = duties.stream().toList();
        List<HomePanel> allPanels = panels.stream().toList();
        return new HomePage(allDuties, allPanels, words);
    }

    @Bean
    MessageBundles homeMessages() {
        return new MessageBundles("org.assent.platform.web.home.messages");
    }

    @Bean
    NavigationItem homeItem() {
        return new NavigationItem("home", "/", Set.of(), 0);
    }
}

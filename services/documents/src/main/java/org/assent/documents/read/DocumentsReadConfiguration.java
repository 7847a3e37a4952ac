package org.assent.documents.read;

import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.FindDossier;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of dossiers and its queries. */
@Configuration(proxyBeanMethods = false)
public class DocumentsReadConfiguration {
    @Bean
    Projector<DossierView> dossierRegister() {
        return new DossierRegister();
    }

    @Bean
    FindDossier findDossier(Timeline timeline, Projector<DossierView> register) {
        return new DossierQueries(timeline, register);
    }
}

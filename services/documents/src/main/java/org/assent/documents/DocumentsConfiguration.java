package org.assent.documents;

import org.assent.documents.content.ContentConfiguration;
import org.assent.documents.dossier.DossierConfiguration;
import org.assent.documents.messages.DocumentClassified;
import org.assent.documents.messages.DocumentVersionAdded;
import org.assent.documents.messages.DossierOpened;
import org.assent.documents.messages.ItemWaived;
import org.assent.documents.messages.WaiverLifted;
import org.assent.documents.read.DocumentsReadConfiguration;
import org.assent.documents.web.DocumentsWebConfiguration;
import org.assent.platform.ledger.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The context of documents, for a runnable to import. */
@Configuration(proxyBeanMethods = false)
@Import({
    DossierConfiguration.class,
    ContentConfiguration.class,
    DocumentsReadConfiguration.class,
    DocumentsWebConfiguration.class
})
public class DocumentsConfiguration {
    /** The events of documents under their aliases. */
    public static EventTypes eventTypes() {
        return EventTypes.of("documents")
                .add(1, DossierOpened.class)
                .add(1, DocumentVersionAdded.class)
                .add(1, DocumentClassified.class)
                .add(1, ItemWaived.class)
                .add(1, WaiverLifted.class);
    }

    @Bean
    EventTypes documentsEvents() {
        return eventTypes();
    }
}

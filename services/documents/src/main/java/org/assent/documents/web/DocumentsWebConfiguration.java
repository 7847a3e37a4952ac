package org.assent.documents.web;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.assent.documents.Attachments;
import org.assent.documents.DossierSubjects;
import org.assent.documents.FiledActs;
import org.assent.documents.content.ContentStore;
import org.assent.documents.messages.DossierView;
import org.assent.documents.messages.FindDossier;
import org.assent.membership.messages.FindBreakGlass;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.ledger.Commands;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.RestrictedReads;
import org.assent.platform.web.RightsTable;
import org.assent.platform.web.Words;
import org.assent.platform.web.problems.ProblemAnswers;
import org.assent.platform.web.record.Narrator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The page and the API of dossiers, and what they contribute to the record. */
@Configuration(proxyBeanMethods = false)
public class DocumentsWebConfiguration {
    /** A request may be this many times larger than a file, so that what is somewhat too large is refused in words. */
    private static final long ROOM = 4;

    private static final DataSize IN_MEMORY = DataSize.ofKilobytes(64);
    /** After the request has its instant, before anybody is asked who they are. */
    private static final int BEFORE_SECURITY = -200;

    /** How large a file may be. */
    @Bean
    Filing filing(
            ContentStore contents,
            Commands commands,
            Clock clock,
            @Value("${assent.documents.largest:20MB}") DataSize largest) {
        return new Filing(contents, commands, clock, largest.toBytes());
    }

    @Bean
    MultipartConfigElement multipartConfigElement(Filing filing) {
        MultipartConfigFactory factory = new MultipartConfigFactory();
        DataSize most = DataSize.ofBytes(filing.largest() * ROOM);
        factory.setMaxFileSize(most);
        factory.setMaxRequestSize(most);
        factory.setFileSizeThreshold(IN_MEMORY);
        return factory.createMultipartConfig();
    }

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit(Filing filing, ProblemAnswers answers) {
        FilterRegistrationBean<UploadLimit> filter =
                new FilterRegistrationBean<>(new UploadLimit(filing.largest() * ROOM, answers));
        filter.addUrlPatterns("/dossiers/*", "/api/v1/dossiers/*");
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Bean
    SubjectFaces subjectFaces(ObjectProvider<DossierSubjects> subjects) {
        return new SubjectFaces(subjects.orderedStream().toList());
    }

    /** Is asked what is hidden in the record, too, and names documents that an opening is for. */
    @Bean
    DossierReading dossierReading(
            FindDossier dossiers,
            Projector<DossierView> register,
            FindBreakGlass openings,
            RestrictedReads reads,
            SubjectFaces subjects,
            Timeline timeline,
            Words words) {
        return new DossierReading(dossiers, register, openings, reads, subjects, timeline, words);
    }

    @Bean
    Downloads downloads(ContentStore contents) {
        return new Downloads(contents);
    }

    @Bean
    FiledActs filedActs(Attachments attachments, Commands commands, Clock clock) {
        return new FiledActs(attachments, commands, clock);
    }

    @Bean
    Attachments attachments(ContentStore contents, Downloads downloads, Filing filing) {
        return new StoredAttachments(contents, downloads, filing);
    }

    @Bean
    DossierLines dossierLines(FindPersonLabels labels, Words words) {
        return new DossierLines(labels, words);
    }

    @Bean
    DossierPages dossierPages(
            SubjectFaces subjects,
            DossierReading reading,
            Filing filing,
            Downloads downloads,
            DossierLines lines,
            Timeline timeline,
            Words words) {
        return new DossierPages(subjects, reading, filing, downloads, lines, timeline, words);
    }

    @Bean
    DossierApi dossierApi(
            SubjectFaces subjects,
            DossierReading reading,
            Filing filing,
            Downloads downloads,
            Commands commands,
            Timeline timeline) {
        return new DossierApi(subjects, reading, filing, downloads, commands, timeline);
    }

    @Bean
    Narrator dossierNarrator(Timeline timeline, Projector<DossierView> register, DossierLines lines, Words words) {
        return new DossierNarrator(timeline, register, lines, words);
    }

    @Bean
    MessageBundles documentsMessages() {
        return new MessageBundles("org.assent.documents.web.messages");
    }

    @Bean
    RightsTable documentsRights() {
        return new RightsTable("rights.documents", DocumentsRights.table());
    }
}

package org.assent.proposals.web;

import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.Words;
import org.assent.platform.web.record.Narrator;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProgrammeImport;
import org.assent.proposals.sheet.ProgrammeImporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of imports, and what they contribute to the record. */
@Configuration(proxyBeanMethods = false)
public class ImportWebConfiguration {
    @Bean
    ImportWords importWords(Words words) {
        return new ImportWords(words);
    }

    @Bean
    ImportJobs importJobs() {
        return new ImportJobs();
    }

    @Bean
    Imports imports(ProgrammeImporter importer, ImportJobs jobs) {
        return new Imports(importer, jobs);
    }

    @Bean
    ImportPages importPages(
            Imports imports,
            FindProgrammeImport find,
            FindProgramme programmes,
            ObjectProvider<PersonNames> names,
            Refusals refusals,
            ImportWords words) {
        return new ImportPages(imports, find, programmes, names, refusals, words);
    }

    @Bean
    ImportApi importApi(Imports imports, FindProgrammeImport find, ImportWords words) {
        return new ImportApi(imports, find, words);
    }

    @Bean
    Narrator importNarrator(ImportWords words) {
        return new ImportNarrator(words);
    }

    @Bean
    MessageBundles importMessages() {
        return new MessageBundles("org.assent.proposals.web.imports");
    }
}

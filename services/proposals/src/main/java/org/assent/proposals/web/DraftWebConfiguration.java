package org.assent.proposals.web;

import org.assent.membership.messages.FindDirectory;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.MessageBundles;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.StepUp;
import org.assent.platform.web.Words;
import org.assent.proposals.messages.FindCall;
import org.assent.proposals.messages.FindDraft;
import org.assent.proposals.messages.FindProgramme;
import org.assent.proposals.messages.FindProposal;
import org.assent.proposals.messages.FindReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages and the API of concept notes. */
@Configuration(proxyBeanMethods = false)
public class DraftWebConfiguration {
    @Bean
    DraftWords draftWords(Words words, ObjectProvider<PersonNames> names) {
        return new DraftWords(words, names);
    }

    @Bean
    DraftNames draftNames(FindReferenceData reference) {
        return new DraftNames(reference);
    }

    @Bean
    OpenCalls openCalls(FindCall calls) {
        return new OpenCalls(calls);
    }

    @Bean
    DraftDispatch draftDispatch(
            Commands commands,
            Timeline timeline,
            EventLog log,
            FindCall calls,
            FindDirectory directory,
            FindNetworkSettings settings,
            DraftNames names,
            StepUp stepUp) {
        return new DraftDispatch(commands, timeline, log, calls, directory, settings, names, stepUp);
    }

    @Bean
    SectionPage sectionPage(DraftNames names, DraftWords words) {
        BudgetFields budget = new BudgetFields(names, words);
        return new SectionPage(new SectionFields(names, budget, words), budget, names, words);
    }

    @Bean
    SectionPages sectionPages(
            FindDraft drafts, DraftDispatch dispatch, SectionPage page, DraftWords words, Refusals refusals) {
        return new SectionPages(drafts, dispatch, page, words, refusals);
    }

    @Bean
    DraftPages draftPages(
            FindDraft drafts, FindProposal proposals, OpenCalls calls, DraftDispatch dispatch, DraftWords words) {
        return new DraftPages(drafts, proposals, calls, dispatch, words);
    }

    @Bean
    NewDraftPages newDraftPages(
            OpenCalls calls,
            FindProgramme programmes,
            FindDirectory directory,
            DraftDispatch dispatch,
            DraftWords words) {
        return new NewDraftPages(calls, programmes, directory, dispatch, words);
    }

    @Bean
    DraftApi draftApi(
            FindDraft drafts,
            FindProposal proposals,
            FindProgramme programmes,
            DraftDispatch dispatch,
            DraftWords words) {
        return new DraftApi(drafts, proposals, programmes, dispatch, words);
    }

    @Bean
    MessageBundles draftMessages() {
        return new MessageBundles("org.assent.proposals.web.draft");
    }
}

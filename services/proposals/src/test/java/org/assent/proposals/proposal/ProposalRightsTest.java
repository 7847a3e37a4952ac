package org.assent.proposals.proposal;

import static org.assent.proposals.DraftFacts.COMPLETE;
import static org.assent.proposals.DraftFacts.asked;
import static org.assent.proposals.DraftFacts.budget;
import static org.assent.proposals.DraftFacts.call;
import static org.assent.proposals.DraftFacts.closed;
import static org.assent.proposals.DraftFacts.completed;
import static org.assent.proposals.DraftFacts.consultation;
import static org.assent.proposals.DraftFacts.foundComplete;
import static org.assent.proposals.DraftFacts.fullNote;
import static org.assent.proposals.DraftFacts.imported;
import static org.assent.proposals.DraftFacts.openConsultation;
import static org.assent.proposals.DraftFacts.openDraft;
import static org.assent.proposals.DraftFacts.openImported;
import static org.assent.proposals.DraftFacts.opened;
import static org.assent.proposals.DraftFacts.submitted;
import static org.assent.proposals.DraftFacts.titled;
import static org.assent.proposals.ProposalFacts.CALENDAR;
import static org.assent.proposals.ProposalFacts.PROPOSAL;
import static org.assent.proposals.ProposalFacts.THURSDAY;
import static org.assent.proposals.ProposalFacts.put;
import static org.assent.proposals.ProposalFacts.register;
import static org.assent.proposals.ProposalFacts.registered;
import static org.assent.proposals.ProposalFacts.revise;
import static org.assent.proposals.ProposalFacts.round;
import static org.assent.proposals.ProposalFacts.wasPut;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assent.consensus.RoundState;
import org.assent.kernel.Channel;
import org.assent.kernel.Holder.Concern;
import org.assent.kernel.Right;
import org.assent.proposals.ConceptNote;
import org.assent.proposals.DraftFacts;
import org.assent.proposals.Escalation;
import org.assent.proposals.LeadFacts;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.ReferenceNames;
import org.assent.proposals.RevisionClass;
import org.assent.proposals.Section;
import org.assent.proposals.SettingsFacts;
import org.assent.proposals.messages.BeginFacilitation;
import org.assent.proposals.messages.BlockProposal;
import org.assent.proposals.messages.ConfirmRevisionClass;
import org.assent.proposals.messages.EndorseProposal;
import org.assent.proposals.messages.EscalateProposal;
import org.assent.proposals.messages.NoteOverdueCheck;
import org.assent.proposals.messages.OpenDraft;
import org.assent.proposals.messages.PlaceUnderCall;
import org.assent.proposals.messages.ProposalBlocked;
import org.assent.proposals.messages.ProposalEscalated;
import org.assent.proposals.messages.RecordCompleteness;
import org.assent.proposals.messages.RecordDispositions;
import org.assent.proposals.messages.RecordEscalationResult;
import org.assent.proposals.messages.ReleaseFromConsultation;
import org.assent.proposals.messages.ReleaseProposal;
import org.assent.proposals.messages.RemindOfFacilitation;
import org.assent.proposals.messages.ReturnForRevision;
import org.assent.proposals.messages.SetBudget;
import org.assent.proposals.messages.SubmitForCheck;
import org.assent.proposals.messages.SubmitRevision;
import org.assent.proposals.messages.WithdrawObjection;
import org.assent.proposals.messages.WithdrawProposal;
import org.assent.proposals.messages.WriteSection;
import org.assent.proposals.web.ProposalsRights;
import org.assent.testing.RightsTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalRightsTest {
    private static final Class<Proposal> AGGREGATE = Proposal.class;
    /** UNHCR leads, UNDP takes part, and UNHCR is what objected where something did. */
    private static final Concern DRAFT = new Concern("BLR", "UNHCR").with("UNHCR", "UNDP");

    static Map<String, Object[]> states() {
        Object[] consulted = of(opened(fullNote()), submitted(1), foundComplete(1), asked());
        Object[] blocked = and(
                and(consulted, completed(List.of(), 0, false), wasPut(1, 1)),
                new ProposalBlocked(PROPOSAL, round(1), RoundState.BROKEN, 1, "UNHCR"));
        return Map.of(
                "drafted",
                of(opened(fullNote())),
                "submitted",
                of(opened(fullNote()), submitted(1)),
                "in consultation",
                consulted,
                "in revision",
                and(consulted, completed(List.of(), 0, true)),
                "ready for decision",
                and(consulted, completed(List.of(), 0, false)),
                "in consensus",
                and(consulted, completed(List.of(), 0, false), wasPut(1, 1)),
                "blocked",
                blocked,
                "escalated",
                and(blocked, new ProposalEscalated(PROPOSAL, Escalation.RC_FACILITATION, "No wording is found")));
    }

    static List<String> names() {
        return states().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_proposal_decides_as_the_table_of_rights_says(String state) {
        Object[] given = states().get(state);

        trial(lines())
                .of(AGGREGATE, openDraft(call(), "UNHCR", true, titled()), DRAFT, null)
                .of(AGGREGATE, register(), DRAFT, null)
                .of(AGGREGATE, revise(1), DRAFT, null, given)
                .of(AGGREGATE, SettingsFacts.propose(), DRAFT, null)
                .of(AGGREGATE, SettingsFacts.revise(1), DRAFT, null, given)
                .of(AGGREGATE, new PlaceUnderCall(PROPOSAL, call()), DRAFT, null, given)
                .of(
                        AGGREGATE,
                        new WriteSection(
                                PROPOSAL,
                                Section.TITLE,
                                1,
                                ConceptNote.of(Section.TITLE, new ConceptNote.Title("Another title", null))),
                        DRAFT,
                        null,
                        given)
                .of(AGGREGATE, new SetBudget(PROPOSAL, 1, budget("90000.00")), DRAFT, null, given)
                .of(AGGREGATE, new SubmitForCheck(PROPOSAL, ReferenceNames.NONE, CALENDAR), DRAFT, null, given)
                .of(AGGREGATE, new RecordCompleteness(PROPOSAL, 1, true, "", COMPLETE), DRAFT, null, given)
                .of(AGGREGATE, openConsultation(1), DRAFT, null, given)
                .of(AGGREGATE, new SubmitRevision(PROPOSAL, "As asked", ReferenceNames.NONE), DRAFT, null, given)
                .of(AGGREGATE, new ConfirmRevisionClass(PROPOSAL, 2, RevisionClass.EDITORIAL, ""), DRAFT, null, given)
                .of(AGGREGATE, put(1), DRAFT, null, given)
                .of(AGGREGATE, new ReturnForRevision(PROPOSAL, "To find a wording"), DRAFT, null, given)
                .of(AGGREGATE, new WithdrawProposal(PROPOSAL, "Not needed"), DRAFT, null, given)
                .of(
                        AGGREGATE,
                        new EscalateProposal(PROPOSAL, Escalation.RC_FACILITATION, "No wording is found"),
                        DRAFT,
                        null,
                        given)
                .of(
                        AGGREGATE,
                        new RecordEscalationResult(PROPOSAL, true, "Talks were held", "Note of 3 March"),
                        new Concern("BLR", "RCO"),
                        null,
                        given)
                .of(AGGREGATE, new NoteOverdueCheck(PROPOSAL), DRAFT, null, given)
                .of(AGGREGATE, new BeginFacilitation(PROPOSAL, round(1)), DRAFT, null, given)
                .of(AGGREGATE, new RemindOfFacilitation(PROPOSAL), DRAFT, null, given)
                .of(AGGREGATE, closed(asked().textHash(), List.of(), 0, false), DRAFT, null, given)
                .of(AGGREGATE, new ReleaseFromConsultation(PROPOSAL, consultation(1), "Voided"), DRAFT, null, given)
                .of(AGGREGATE, new RecordDispositions(PROPOSAL, consultation(1)), DRAFT, null, given)
                .of(
                        AGGREGATE,
                        new EndorseProposal(PROPOSAL, round(1), wasPut(1, 1).textHash()),
                        DRAFT,
                        null,
                        given)
                .of(AGGREGATE, new BlockProposal(PROPOSAL, round(1), RoundState.BROKEN, "UNHCR"), DRAFT, null, given)
                .of(AGGREGATE, new ReleaseProposal(PROPOSAL, round(1)), DRAFT, null, given)
                .through(Channel.IMPORT)
                .in("copy", AGGREGATE, openImported(), DRAFT, null)
                .in(
                        "copy",
                        AGGREGATE,
                        new OpenDraft(
                                PROPOSAL,
                                "BLR",
                                null,
                                "en",
                                new LeadFacts("UNHCR", 8, true),
                                titled(),
                                "MMPTF-03",
                                DraftFacts.SETTINGS),
                        DRAFT,
                        null)
                .holds();
    }

    @Test
    void only_the_head_of_what_objected_withdraws_the_objection_T12() {
        trial(only("WithdrawObjection"))
                .of(
                        AGGREGATE,
                        new WithdrawObjection(PROPOSAL, round(1), "It is settled"),
                        new Concern("BLR", "UNHCR"),
                        null,
                        states().get("blocked"))
                .holds();
    }

    @Test
    void a_copy_that_nobody_leads_yet_is_worked_on_by_those_who_brought_it_in_T04() {
        Concern nobody = new Concern("BLR", null);

        trial(only("PlaceUnderCall"))
                .of(AGGREGATE, new PlaceUnderCall(PROPOSAL, call()), nobody, null, imported())
                .holds();
    }

    @Test
    void another_text_is_changed_and_withdrawn_as_the_table_of_rights_says() {
        Concern iom = new Concern("BLR", "IOM").with("IOM", "UNHCR");

        trial(only("ReviseText", "PutToConsensus", "WithdrawProposal", "ReturnForRevision"))
                .of(AGGREGATE, revise(1), iom, null, registered())
                .of(AGGREGATE, put(1), iom, null, registered())
                .of(AGGREGATE, new WithdrawProposal(PROPOSAL, "Not needed"), iom, null, registered())
                .of(AGGREGATE, new ReturnForRevision(PROPOSAL, "To find a wording"), iom, null, registered())
                .holds();
    }

    private static RightsTrial trial(List<Right> rights) {
        return new RightsTrial(rights, THURSDAY, ProposalsConfiguration.eventTypes());
    }

    /** What the long trial holds: all but what needs an objection. */
    private static List<Right> lines() {
        return RightsTrial.handledBy(ProposalsRights.table(), AGGREGATE).stream()
                .filter(right -> !right.command().equals(WithdrawObjection.class))
                .toList();
    }

    private static List<Right> only(String... commands) {
        return RightsTrial.handledBy(ProposalsRights.table(), AGGREGATE).stream()
                .filter(right ->
                        Arrays.asList(commands).contains(right.command().getSimpleName()))
                .toList();
    }

    private static Object[] of(Object... history) {
        return history;
    }

    private static Object[] and(Object[] history, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(history));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}

package org.assent.proposals.register;

import static org.assent.proposals.ProposalFacts.as;
import static org.assent.proposals.ProposalFacts.policy;
import static org.assent.proposals.SomeEvents.REGISTER;

import java.util.UUID;
import org.assent.kernel.Role;
import org.assent.kernel.StepAnswer;
import org.assent.proposals.ProposalKind;
import org.assent.proposals.ProposalsConfiguration;
import org.assent.proposals.messages.ProposalNumbered;
import org.assent.proposals.messages.TakeProposalNumber;
import org.assent.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ProposalRegisterTest {
    @ParameterizedTest
    @CsvSource({"JOINT_PROGRAMME, UNCNM-BLR-P-2026-001", "STATEMENT, UNCNM-BLR-S-2026-001"})
    void the_number_says_what_kind_of_matter_it_is(ProposalKind kind, String number) {
        register()
                .when(take(kind, 1), policy())
                .thenEvents(new ProposalNumbered(REGISTER, proposal(1), number))
                .thenAnswer(StepAnswer.DONE);
    }

    @Test
    void numbers_follow_each_other_without_a_gap() {
        register(1, 2)
                .when(take(ProposalKind.JOINT_PROGRAMME, 3), policy())
                .thenEvents(new ProposalNumbered(REGISTER, proposal(3), "UNCNM-BLR-P-2026-003"));
    }

    @Test
    void a_proposal_has_one_number_however_often_it_takes_one() {
        register(1, 2)
                .when(take(ProposalKind.JOINT_PROGRAMME, 1), policy())
                .thenNothing()
                .thenAnswer(StepAnswer.ALREADY_DONE);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "SYSTEM")
    void nobody_gives_a_number_by_hand_PN1(Role role) {
        register().when(take(ProposalKind.STATEMENT, 1), as(role, "IOM")).thenRefused(ProposalRegisterRule.PN1);
    }

    private static Fixture<ProposalRegister> register(int... numbered) {
        Fixture<ProposalRegister> fixture = Fixture.of(ProposalRegister.class, ProposalsConfiguration.eventTypes());
        for (int number : numbered) {
            fixture.given(new ProposalNumbered(REGISTER, proposal(number), "UNCNM-BLR-P-2026-00" + number));
        }
        return fixture;
    }

    private static TakeProposalNumber take(ProposalKind kind, int number) {
        return new TakeProposalNumber(REGISTER, "BLR", kind, 2026, proposal(number));
    }

    private static UUID proposal(int number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}

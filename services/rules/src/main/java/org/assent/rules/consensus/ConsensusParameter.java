package org.assent.rules.consensus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.assent.kernel.Basis;

/** What a Network may set about consensus, and where the usual value comes from (domain rules, section 16). */
public enum ConsensusParameter {
    SILENCE_MINIMUM("silence.minimum", Basis.OTHER_BODY),
    SILENCE_REOPEN_AFTER_WITHDRAWAL("silence.reopenAfterWithdrawal", Basis.LOCAL_DEFAULT),
    SILENCE_MAX_BROKEN_ROUNDS("silence.maxBrokenRounds", Basis.LOCAL_DEFAULT),
    SILENCE_EXTENSION_MINIMUM("silence.extensionMinimum", Basis.LOCAL_DEFAULT),
    CONSENSUS_CONFIRMATION_SILENCE("consensus.confirmationSilence", Basis.LOCAL_DEFAULT),
    CONSENSUS_MIN_INDEPENDENT_SUPPORT("consensus.minIndependentSupport", Basis.LOCAL_DEFAULT),
    CONSENSUS_QUORUM_MEETING("consensus.quorumMeeting", Basis.LOCAL_DEFAULT),
    CONSENSUS_RC_ON_ROLL("consensus.rcOnRoll", Basis.LOCAL_DEFAULT),
    CONSENSUS_IFI_ON_ROLL("consensus.ifiOnRoll", Basis.LOCAL_DEFAULT),
    EXPLANATION_WINDOW("explanationWindow", Basis.LOCAL_DEFAULT);

    private final String key;
    private final Basis basisOfDefault;

    ConsensusParameter(String key, Basis basisOfDefault) {
        this.key = key;
        this.basisOfDefault = basisOfDefault;
    }

    /** Its name in the table of settings. */
    public String key() {
        return key;
    }

    /** Where its usual value comes from. A value that a Network set otherwise is a {@link Basis#LOCAL_DEFAULT}. */
    public Basis basisOfDefault() {
        return basisOfDefault;
    }

    /** The marks of settings in which a Network has set nothing otherwise. */
    public static Map<ConsensusParameter, Basis> marksOfDefaults() {
        Map<ConsensusParameter, Basis> marks = new EnumMap<>(ConsensusParameter.class);
        for (ConsensusParameter parameter : values()) {
            marks.put(parameter, parameter.basisOfDefault);
        }
        return Collections.unmodifiableMap(marks);
    }
}

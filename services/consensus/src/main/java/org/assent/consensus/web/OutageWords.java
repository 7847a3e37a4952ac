package org.assent.consensus.web;

import java.util.List;
import org.assent.consensus.ServiceOutage;
import org.assent.consensus.messages.RoundView;
import org.assent.platform.web.Times;
import org.assent.platform.web.Words;
import org.assent.rules.consensus.Outages.Outage;
import org.jspecify.annotations.Nullable;

/** Says which outage extended a silence: "the mail server, 2 hours together". */
final class OutageWords {
    private OutageWords() {}

    /** The sentence for the ballot and the record; {@code null} where no outage extended the silence. */
    static @Nullable String of(RoundView round, Words words, Times times) {
        ServiceOutage outage = round.silence() == null ? null : round.silence().outage();
        return outage == null ? null : of(outage, words, times);
    }

    static String of(ServiceOutage outage, Words words, Times times) {
        List<String> parts = outage.outages().stream()
                .map(Outage::what)
                .distinct()
                .map(part -> words.say("outage.part." + part))
                .toList();
        return words.say("outage.extended", words.list(parts), times.duration(outage.together()));
    }
}

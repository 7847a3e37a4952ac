package org.assent.membership.web;

import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.Words;

/** Calls people by their office: names of persons are not kept yet, and an office is what a reader needs. */
class OfficeNames implements PersonNames {
    private final FindPersonLabels labels;
    private final Timeline timeline;
    private final Words words;

    OfficeNames(FindPersonLabels labels, Timeline timeline, Words words) {
        this.labels = labels;
        this.timeline = timeline;
        this.words = words;
    }

    @Override
    public String of(PersonRef person) {
        return labels.label(person, timeline.now(), words.locale());
    }
}

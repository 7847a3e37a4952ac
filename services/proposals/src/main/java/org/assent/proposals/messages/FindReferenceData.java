package org.assent.proposals.messages;

import java.util.Optional;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Reference data in force at a moment; what is opened under a version names that version and keeps it. */
public interface FindReferenceData {
    /** The version of the list that was in force at the moment. */
    Optional<ReferenceListView> list(String list, Moment moment);

    /** A version of the list, in force or not, if it was adopted up to the moment. */
    Optional<ReferenceListView> version(String list, String version, Moment moment);

    /** The lists there were at the moment, by name, each in the version in force. */
    Page<ReferenceListView> lists(Moment moment, int limit, @Nullable String cursor);

    /** The versions of one list up to the moment, the last first. */
    Page<ReferenceListView> versions(String list, Moment moment, int limit, @Nullable String cursor);
}

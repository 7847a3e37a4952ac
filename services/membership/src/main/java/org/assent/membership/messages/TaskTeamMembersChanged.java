package org.assent.membership.messages;

import java.util.List;
import java.util.UUID;

/** Lead and members of a task team were stated anew. */
public record TaskTeamMembersChanged(UUID teamId, String network, String lead, List<String> members, long readAt) {}

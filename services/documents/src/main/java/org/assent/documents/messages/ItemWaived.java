package org.assent.documents.messages;

import java.util.UUID;

/** An item need not be there, for the reason given. */
public record ItemWaived(UUID dossierId, String item, String reason) {}

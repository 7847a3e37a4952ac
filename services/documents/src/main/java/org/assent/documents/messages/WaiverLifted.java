package org.assent.documents.messages;

import java.util.UUID;

/** A waiver holds no longer: the item is asked for again, or its file has come. */
public record WaiverLifted(UUID dossierId, String item) {}

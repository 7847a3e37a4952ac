package org.assent.documents.messages;

import java.util.UUID;
import org.assent.documents.Classification;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Classifies a document of an item anew, and says why. */
public record ClassifyDocument(
        @TargetAggregateIdentifier UUID dossierId,
        String item,
        int version,
        Classification classification,
        String reason) {}

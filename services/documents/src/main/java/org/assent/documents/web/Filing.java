package org.assent.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.assent.documents.Classification;
import org.assent.documents.FileKind;
import org.assent.documents.content.ContentKinds;
import org.assent.documents.content.ContentStore;
import org.assent.documents.content.ReceivedFile;
import org.assent.documents.messages.AddDocumentVersion;
import org.assent.kernel.Act;
import org.assent.kernel.Refused;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file in: looks at it, keeps its content where the rules allow it, and adds it to its dossier. */
final class Filing {
    private final ContentStore contents;
    private final Commands commands;
    private final Clock clock;
    private final long largest;

    /** @param largest how many bytes a file may have */
    Filing(ContentStore contents, Commands commands, Clock clock, long largest) {
        this.contents = contents;
        this.commands = commands;
        this.clock = clock;
        this.largest = largest;
    }

    long largest() {
        return largest;
    }

    Receipt add(
            UUID dossierId,
            String item,
            MultipartFile sent,
            String language,
            String note,
            @Nullable Classification classification,
            Act act,
            IdempotencyKey key) {
        String name = nameOf(sent);
        try (InputStream stream = sent.getInputStream();
                ReceivedFile file = ReceivedFile.of(stream, largest)) {
            AddDocumentVersion command = new AddDocumentVersion(
                    dossierId,
                    item,
                    name,
                    ContentKinds.of(file, name).map(FileKind::mediaType).orElse(AddDocumentVersion.UNKNOWN),
                    file.size(),
                    file.sha256(),
                    language,
                    note.strip(),
                    classification,
                    largest);
            Act whenHere = whenHere(act);
            keepIfAllowed(command, file, whenHere);
            return commands.send(command, whenHere, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is refused here is refused, and put on record, when it is sent: all but a repeated content follows from it alone. */
    private void keepIfAllowed(AddDocumentVersion command, ReceivedFile file, Act act) {
        try {
            commands.preview(command, act);
        } catch (Refused refused) {
            return;
        }
        contents.keep(file);
    }

    /** A file is received when all of it is here, however long it was on its way. */
    private Act whenHere(Act act) {
        return new Act(
                act.person(), act.capacity(), act.onBehalfOf(), act.channel(), clock.instant(), act.rightsReadAt());
    }

    /** The name without the directories some browsers send, and without characters that no name has. */
    static String nameOf(MultipartFile sent) {
        String name = sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
    }
}

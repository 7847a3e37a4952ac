package org.assent.platform.web.frame;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.NetworkFaces;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.security.Readers;
import org.jspecify.annotations.Nullable;

/** The Network that a page belongs to: the reader's own, or only the product's words before sign-in. */
public final class Networks {
    private final @Nullable NetworkFaces faces;
    private final Readers readers;
    private final Words words;

    public Networks(@Nullable NetworkFaces faces, Readers readers, Words words) {
        this.faces = faces;
        this.readers = readers;
        this.words = words;
    }

    public NetworkFace of(@Nullable SignedIn reader) {
        if (reader == null || faces == null) {
            return new NetworkFace("", words.say("frame.network"), ZoneOffset.UTC);
        }
        return faces.of(reader.network(), words.locale());
    }

    /** The zone in which the reader of this request is shown times. */
    public ZoneId zone() {
        return of(readers.current().orElse(null)).zone();
    }
}

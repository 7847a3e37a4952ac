package org.assent.documents.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assent.documents.DossierSubjects;
import org.assent.documents.DossierSubjects.Face;
import org.assent.kernel.Subject;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;

/** The things that have dossiers, of whatever context they are. */
final class SubjectFaces {
    private final List<DossierSubjects> subjects;

    SubjectFaces(List<DossierSubjects> subjects) {
        this.subjects = List.copyOf(subjects);
    }

    /**
     * The thing of a kind.
     *
     * @throws Unknown there is none in the reader's Network
     */
    Face find(String kind, UUID id, SignedIn reader, Moment moment) {
        return known(new Subject(kind, id), moment).stream()
                .filter(face -> face.network().equals(reader.network()))
                .findFirst()
                .orElseThrow(() -> new Unknown(kind + " " + id));
    }

    /** A thing of whatever Network. */
    Optional<Face> known(Subject subject, Moment moment) {
        return subjects.stream()
                .filter(known -> known.kind().equals(subject.kind()))
                .flatMap(known -> known.face(subject.id(), moment).stream())
                .findFirst();
    }
}

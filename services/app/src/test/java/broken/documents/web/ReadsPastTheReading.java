package broken.documents.web;

import broken.documents.messages.FindDossier;

class ReadsPastTheReading {
    Object read(FindDossier dossiers) {
        return dossiers;
    }
}

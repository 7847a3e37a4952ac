package org.assent.documents.dossier;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** The rule book of the dossier. */
public enum DossierRule implements Rule {
    DS1(
            Basis.SEED,
            "Ensuring that files of documentation pertaining to the submissions under calls for proposals and meetings"
                    + " are complete.",
            "The secretariat or a co-chair of the Network opens a dossier, and the application does where a draft begins."),
    DS2(
            Basis.LOCAL_DEFAULT,
            "",
            "Each thing has one dossier, and its checklist has items that each have a code of their own."),
    DS3(
            Basis.LOCAL_DEFAULT,
            "",
            "Those who act for the Network add documents to its dossiers: co-chairs, secretariat, heads and members."),
    DS4(
            Basis.LOCAL_DEFAULT,
            "",
            "The item is on the checklist, and a file is added only to an item that people fill and not the application."),
    DS5(Basis.LOCAL_DEFAULT, "", "A document has content and is not larger than the installation allows."),
    DS6(
            Basis.LOCAL_DEFAULT,
            "",
            "A document is a PDF, a Word or Excel file without macros, an OpenDocument text or table, a CSV or text in"
                    + " UTF-8, a PNG or a JPEG, and its content is what its name says."),
    DS7(
            Basis.LOCAL_DEFAULT,
            "",
            "A document has a file name of at most 200 characters, a language and a note of at most 2,000 characters."),
    DS8(
            Basis.LOCAL_DEFAULT,
            "",
            "A new version of a document has another content than the last one; no version is overwritten."),
    DS9(Basis.LOCAL_DEFAULT, "", "The secretariat or a co-chair of the Network waives an item or asks for it again."),
    DS10(Basis.LOCAL_DEFAULT, "", "An item is waived with a reason of at most 2,000 characters."),
    DS11(
            Basis.LOCAL_DEFAULT,
            "",
            "Only what is neither there nor waived can be waived, and only a waiver can be lifted."),
    DS12(
            Basis.LOCAL_DEFAULT,
            "",
            "The secretariat or a co-chair of the Network changes how a document is classified, and only they make one public."),
    DS13(Basis.LOCAL_DEFAULT, "", "A document is classified anew with a reason of at most 2,000 characters."),
    DS14(Basis.LOCAL_DEFAULT, "", "Only a document that is there is classified, and otherwise than it was."),
    DS15(
            Basis.LOCAL_DEFAULT,
            "",
            "A restricted document is read by co-chairs, the secretariat, auditors and whoever filed it, and by others only"
                    + " under a break-glass opening.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    DossierRule(Basis basis, String quote, String sentence) {
        this.basis = basis;
        this.quote = quote;
        this.sentence = sentence;
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
    public String quote() {
        return quote;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

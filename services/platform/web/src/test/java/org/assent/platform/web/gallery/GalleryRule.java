package org.assent.platform.web.gallery;

import org.assent.kernel.Basis;
import org.assent.kernel.Rule;

/** Rules to be refused by. */
enum GalleryRule implements Rule {
    GR1(Basis.SEED, "with the full consultation of all members", "A text is put to the UNCT after all were consulted."),
    GR2(Basis.LOCAL_DEFAULT, "", "A title has at most 200 characters.");

    private final Basis basis;
    private final String quote;
    private final String sentence;

    GalleryRule(Basis basis, String quote, String sentence) {
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

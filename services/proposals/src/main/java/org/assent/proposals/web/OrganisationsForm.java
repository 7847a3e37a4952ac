package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.proposals.ConceptNote.Organisations;
import org.assent.proposals.ConceptNote.Partner;
import org.assent.proposals.ConceptNote.PartnerKind;
import org.jspecify.annotations.Nullable;

/** Who carries the programme out: convening, participating, partners. */
final class OrganisationsForm implements SectionForm {
    private static final String CONVENING = "convening";
    private static final String PARTICIPATING = "participating";
    private static final String KIND = "partnerKind";
    private static final String NAME = "partnerName";

    @Override
    public Typed typed(@Nullable Object content) {
        Organisations organisations =
                content instanceof Organisations written ? written : new Organisations(null, List.of(), List.of());
        String convening = organisations.convening();
        return Typed.NOTHING
                .with(CONVENING, convening == null ? "" : convening)
                .with(PARTICIPATING, organisations.participating())
                .with(
                        KIND,
                        organisations.partners().stream()
                                .map(partner -> partner.kind().name())
                                .toList())
                .with(NAME, organisations.partners().stream().map(Partner::name).toList())
                .withRow(columns("partner"));
    }

    @Override
    public Read read(Typed typed, Words words) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Partner> partners = new ArrayList<>();
        for (int row = 0; row < typed.rows(NAME); row++) {
            String name = typed.cell(NAME, row);
            PartnerKind kind = kind(typed.cell(KIND, row));
            if (!name.isEmpty() && kind == null) {
                problems.add(new FieldProblem("partnerKind-" + row, words.say("draft.problem.partner-kind", name)));
            } else if (!name.isEmpty() && kind != null) {
                partners.add(new Partner(kind, name));
            }
        }
        String convening = typed.text(CONVENING);
        return Read.of(
                new Organisations(convening.isEmpty() ? null : convening, typed.all(PARTICIPATING), partners),
                problems);
    }

    @Override
    public List<String> columns(String button) {
        return button.equals("partner") ? List.of(KIND, NAME) : List.of();
    }

    private static @Nullable PartnerKind kind(String typed) {
        for (PartnerKind kind : PartnerKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return null;
    }
}

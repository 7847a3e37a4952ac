package org.assent.proposals.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assent.platform.web.Words;
import org.assent.proposals.ConceptNote.Place;
import org.assent.proposals.ConceptNote.Reach;
import org.assent.proposals.Countries;
import org.jspecify.annotations.Nullable;

/** Where the programme works: its reach and its countries, those of the list and those only a source names. */
final class PlaceForm implements SectionForm {
    private static final String REACH = "reach";
    private static final String COUNTRY = "country";
    private static final String OTHER = "otherCountries";

    @Override
    public Typed typed(@Nullable Object content) {
        if (!(content instanceof Place place)) {
            return Typed.NOTHING;
        }
        List<String> others = place.countries().stream()
                .filter(country -> !Countries.known(country))
                .toList();
        return Typed.NOTHING
                .with(REACH, place.reach() == null ? "" : place.reach().name())
                .with(
                        COUNTRY,
                        place.countries().stream().filter(Countries::known).toList())
                .with(OTHER, String.join("; ", others));
    }

    @Override
    public Read read(Typed typed, Words words) {
        Reach reach = Arrays.stream(Reach.values())
                .filter(each -> each.name().equals(typed.text(REACH)))
                .findFirst()
                .orElse(null);
        List<String> countries = Stream.concat(
                        typed.all(COUNTRY).stream().filter(Countries::known),
                        Arrays.stream(typed.text(OTHER).split(";"))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty()))
                .distinct()
                .toList();
        return Read.of(new Place(reach, countries));
    }
}

package org.assent.app.demonstration;

import java.util.List;
import java.util.stream.IntStream;
import org.assent.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The guided tour for newcomers: a proposal from the call to the proof, and the people and rules behind it. There only in a demonstration. */
@Controller
public class TourPages {
    /**
     * A stop of the tour.
     *
     * @param signIn the names under which it is walked, as the sign-in page takes them
     */
    public record Stop(int number, String heading, String text, String signIn, String href, String open) {}

    /** Where each stop leads and who walks it; its words are {@code tour.<number>.*}. */
    private record Place(String signIn, String href) {}

    private static final List<Place> PLACES = List.of(
            new Place("secretariat, rc", "/calls"),
            new Place("member.unhcr", "/programmes/MMPTF-03"),
            new Place("member.unhcr, secretariat", "/proposals"),
            new Place("secretariat, member.undp", "/consultations"),
            new Place("member.unhcr, secretariat", "/proposals/pipeline"),
            new Place("rc, head.undp", "/decisions"),
            new Place("admin", "/demo/clock"),
            new Place("rc", "/decisions"),
            new Place("auditor", "/record"),
            new Place("rc, head.unesco, secretariat", "/people/nominations"),
            new Place("auditor", "/people/day"),
            new Place("rc, admin", "/settings"));

    private final Words words;

    public TourPages(Words words) {
        this.words = words;
    }

    @GetMapping("/tour")
    String tour(Model model) {
        model.addAttribute(
                "stops",
                IntStream.rangeClosed(1, PLACES.size()).mapToObj(this::stop).toList());
        return "demonstration/tour";
    }

    private Stop stop(int number) {
        Place place = PLACES.get(number - 1);
        String key = "tour." + number;
        return new Stop(
                number,
                words.say(key + ".heading"),
                words.say(key + ".text"),
                place.signIn(),
                place.href(),
                words.say(key + ".open"));
    }
}

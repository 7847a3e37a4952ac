package org.assent.platform.web.frame;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assent.kernel.Capacity;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.NetworkFace;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.time.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of one page shows.
 *
 * @param network the Network of the reader, or the installation's words where nobody is signed in
 * @param reader who reads; {@code null} before sign-in
 * @param readerName their name
 * @param capacityWords the capacity they act in, in words
 * @param choices the capacities they may choose, in words
 * @param navigation the entries of the navigation that this reader has
 * @param language {@code en} or {@code ru}
 * @param path the path of this page
 * @param here its address with what it asks for, to come back to
 * @param moment the moment that is read
 * @param head the last position there is
 * @param demonstration whether the demonstration runs
 * @param clockMovedBy by how much its clock was moved; {@code null} where it was not
 * @param seat as which seat could read it the record is read; {@code null} where the reader reads it as who they are
 * @param seats the seats as which this reader may read at the moment; none for anybody but an auditor
 * @param letters where its letters are read; {@code null} where there are none, or before sign-in
 */
public record Frame(
        NetworkFace network,
        @Nullable SignedIn reader,
        @Nullable String readerName,
        @Nullable String capacityWords,
        List<Choice> choices,
        List<Entry> navigation,
        String language,
        String path,
        String here,
        Moment moment,
        long head,
        boolean demonstration,
        @Nullable Duration clockMovedBy,
        @Nullable String seat,
        List<String> seats,
        @Nullable String letters) {
    /**
     * An entry of the navigation.
     *
     * @param waiting how many things wait there; {@code null} for none
     */
    public record Entry(
            String key, String href, String label, @Nullable String waiting) {}

    /**
     * A capacity that may be chosen.
     *
     * @param number its place among the reader's capacities, which is what the form sends
     * @param chosen whether it is the present one
     */
    public record Choice(int number, Capacity capacity, String words, boolean chosen) {}

    /** The address of this page as of a position. */
    public String at(long position) {
        return with(without(List.of(Moments.AS_OF)), Moments.AS_OF + "=" + position);
    }

    /** The address of this page at the same moment, as the reader may read it. */
    public String asMyself() {
        return without(List.of(Moments.SEEN_BY));
    }

    /** The address of this page as it is now. */
    public String now() {
        return without(List.of(Moments.AS_OF, Moments.SEEN_BY));
    }

    private static String with(String page, String asked) {
        return page + (page.contains("?") ? "&" : "?") + asked;
    }

    private String without(List<String> parameters) {
        int mark = here.indexOf('?');
        if (mark < 0) {
            return here;
        }
        String kept = Stream.of(here.substring(mark + 1).split("&"))
                .filter(part -> parameters.stream().noneMatch(parameter -> part.startsWith(parameter + "=")))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }

    /** Whether the reader may choose among several capacities. */
    public boolean choosable() {
        return choices.size() > 1;
    }
}

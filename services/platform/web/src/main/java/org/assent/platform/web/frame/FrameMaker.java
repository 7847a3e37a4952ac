package org.assent.platform.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assent.kernel.Capacity;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.CapacityWords;
import org.assent.platform.web.Demonstration;
import org.assent.platform.web.NavigationCount;
import org.assent.platform.web.NavigationItem;
import org.assent.platform.web.PersonNames;
import org.assent.platform.web.SeatsThen;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.security.Readers;
import org.assent.platform.web.time.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** Gathers what the frame shows from what the contexts contribute. */
public final class FrameMaker {
    private final List<NavigationItem> items;
    private final List<NavigationCount> counts;
    private final Readers readers;
    private final Networks networks;
    private final @Nullable PersonNames names;
    private final @Nullable SeatsThen seats;
    private final @Nullable Demonstration demonstration;
    private final Moments moments;
    private final CapacityWords capacityWords;
    private final Words words;

    public FrameMaker(
            List<NavigationItem> items,
            List<NavigationCount> counts,
            Readers readers,
            Networks networks,
            @Nullable PersonNames names,
            @Nullable SeatsThen seats,
            @Nullable Demonstration demonstration,
            Moments moments,
            CapacityWords capacityWords,
            Words words) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.counts = counts;
        this.readers = readers;
        this.networks = networks;
        this.names = names;
        this.seats = seats;
        this.demonstration = demonstration;
        this.moments = moments;
        this.capacityWords = capacityWords;
        this.words = words;
    }

    Frame make(HttpServletRequest request, Moment moment) {
        SignedIn reader = readers.current().map(SignedIn::really).orElse(null);
        Capacity capacity = reader == null ? null : reader.capacity();
        return new Frame(
                networks.of(reader),
                reader,
                reader == null ? null : nameOf(reader),
                capacity == null ? null : capacityWords.of(capacity),
                reader == null ? List.of() : choices(reader),
                reader == null || reader.capacity() == null ? List.of() : navigation(reader, moment),
                words.locale().getLanguage(),
                request.getRequestURI(),
                here(request),
                moment,
                moments.head(),
                demonstration != null,
                movedBy(),
                Moments.standing() == null ? null : Moments.seat(request),
                reader == null || seats == null || !reader.actsAs(Role.AUDITOR)
                        ? List.of()
                        : seats.seats(reader.network(), moment).stream()
                                .map(SeatsThen.Seat::name)
                                .toList(),
                demonstration == null || reader == null ? null : demonstration.letters());
    }

    private String nameOf(SignedIn reader) {
        return names == null ? reader.username() : names.of(reader.person());
    }

    private List<Frame.Choice> choices(SignedIn reader) {
        boolean several = reader.capacities().held().stream()
                        .map(Capacity::network)
                        .distinct()
                        .count()
                > 1;
        List<Frame.Choice> choices = new ArrayList<>();
        for (Capacity held : reader.capacities().held()) {
            String office = capacityWords.of(held);
            String network = held.network();
            String inWords = several && network != null ? words.say("capacity.in", office, network) : office;
            choices.add(new Frame.Choice(choices.size(), held, inWords, held.equals(reader.capacity())));
        }
        return List.copyOf(choices);
    }

    private List<Frame.Entry> navigation(SignedIn reader, Moment moment) {
        Capacity capacity = reader.capacity();
        return items.stream()
                .filter(item -> item.roles().isEmpty()
                        || (capacity != null && item.roles().contains(capacity.role())))
                .map(item -> new Frame.Entry(
                        item.key(), item.href(), words.say("navigation." + item.key()), waiting(item, reader, moment)))
                .toList();
    }

    private @Nullable String waiting(NavigationItem item, SignedIn reader, Moment moment) {
        long waiting = counts.stream()
                .filter(count -> count.key().equals(item.key()))
                .mapToLong(count -> count.count(reader, moment))
                .sum();
        return waiting == 0 ? null : words.number(waiting);
    }

    private @Nullable Duration movedBy() {
        Duration offset =
                demonstration == null ? Duration.ZERO : demonstration.offset().get();
        return offset.isZero() ? null : offset;
    }

    /**
     * The path and what it asks for, without what belongs to one visit only. A form's answer has no address of its own: for it, the
     * page that the form stood on.
     */
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return pageOfTheForm(request);
        }
        String query = request.getQueryString();
        if (query == null) {
            return request.getRequestURI();
        }
        String kept = List.of(query.split("&")).stream()
                .filter(part -> !part.startsWith(Moments.SEEN + "="))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + kept;
    }

    private static String pageOfTheForm(HttpServletRequest request) {
        String origin = UriComponentsBuilder.fromUriString(
                        request.getRequestURL().toString())
                .replacePath(null)
                .toUriString();
        String from = Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), "");
        return from.startsWith(origin + "/") ? from.substring(origin.length()) : request.getRequestURI();
    }
}

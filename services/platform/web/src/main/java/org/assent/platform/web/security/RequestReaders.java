package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assent.kernel.Capacity;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Capacities;
import org.assent.platform.web.CapacitiesOf;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is signed in, with the capacities they hold at this request; asked once for each request. */
final class RequestReaders implements Readers {
    /**
     * By which header a program says in which capacity it acts: {@code HEAD_OF_AGENCY}, {@code HEAD_OF_AGENCY IOM}, or with the
     * Network where it has several, {@code BLR:HEAD_OF_AGENCY IOM}.
     */
    static final String HEADER = "Assent-Capacity";

    private static final String READER = RequestReaders.class.getName();

    private final CapacitiesOf capacitiesOf;

    RequestReaders(CapacitiesOf capacitiesOf) {
        this.capacitiesOf = capacitiesOf;
    }

    @Override
    public Optional<SignedIn> current() {
        AccountPrincipal account =
                AccountAuthentication.account(SecurityContextHolder.getContext().getAuthentication());
        if (account == null
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Optional.empty();
        }
        HttpServletRequest request = attributes.getRequest();
        if (request.getAttribute(READER) instanceof SignedIn known) {
            return Optional.of(known);
        }
        SignedIn reader = read(account, request);
        request.setAttribute(READER, reader);
        return Optional.of(reader);
    }

    /** From here on the request is answered to this reader. */
    static void readAs(HttpServletRequest request, SignedIn reader) {
        request.setAttribute(READER, reader);
    }

    /** The Network of the reader, once the request knows who reads; {@code null} outside a request. */
    static @Nullable String networkKnown() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getAttribute(READER) instanceof SignedIn known
                ? known.network()
                : null;
    }

    private SignedIn read(AccountPrincipal account, HttpServletRequest request) {
        Capacities capacities = homeFirst(capacitiesOf.of(account.person()), account.network());
        Capacity chosen = chosen(capacities.held(), request);
        String network = chosen == null ? null : chosen.network();
        return new SignedIn(
                account.person(),
                account.username(),
                network == null ? account.network() : network,
                capacities,
                chosen,
                LocaleContextHolder.getLocale());
    }

    /** People may sit in several Networks; the one their account was made for comes first. */
    private static Capacities homeFirst(Capacities capacities, String home) {
        List<Capacity> held = capacities.held().stream()
                .sorted(Comparator.comparing(capacity -> !home.equals(capacity.network())))
                .toList();
        return new Capacities(held, capacities.readAt());
    }

    private static @Nullable Capacity chosen(List<Capacity> held, HttpServletRequest request) {
        String asked = request.getHeader(HEADER);
        if (asked != null) {
            return held.stream()
                    .filter(capacity -> named(capacity, asked.strip()))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("bad.capacity"));
        }
        String kept = ChosenCapacity.of(request);
        return held.stream()
                .filter(capacity -> ChosenCapacity.key(capacity).equals(kept))
                .findFirst()
                .orElse(held.isEmpty() ? null : held.get(0));
    }

    private static boolean named(Capacity capacity, String asked) {
        String office = capacity.role() + " " + capacity.entity();
        return asked.equals(capacity.role().name())
                || asked.equals(office)
                || asked.equals(capacity.network() + ":" + capacity.role())
                || asked.equals(capacity.network() + ":" + office);
    }
}

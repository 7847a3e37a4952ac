package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
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
    /** By which header a program says in which capacity it acts: {@code HEAD_OF_AGENCY} or {@code HEAD_OF_AGENCY IOM}. */
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

    private SignedIn read(AccountPrincipal account, HttpServletRequest request) {
        Capacities capacities = capacitiesOf.of(account.person());
        return new SignedIn(
                account.person(),
                account.username(),
                account.network(),
                capacities,
                chosen(capacities.held(), request),
                LocaleContextHolder.getLocale());
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
        return asked.equals(capacity.role().name()) || asked.equals(capacity.role() + " " + capacity.entity());
    }
}

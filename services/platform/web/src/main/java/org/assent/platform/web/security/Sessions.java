package org.assent.platform.web.security;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.assent.kernel.TextHash;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of an account. A page knows each by a reference, never by the id that the browser keeps secret. */
final class Sessions {
    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    /** One session. */
    record Open(String reference, Instant since, Instant lastSeen, Device device, boolean here) {}

    /**
     * Those that are open, the one that was used last first.
     *
     * @param here the id of the session that asks; empty for none
     */
    List<Open> list(String username, String here) {
        return repository.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new Open(
                        reference(session),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Device.in(session),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(Open::lastSeen).reversed())
                .toList();
    }

    /** Ends one. */
    boolean end(String username, String reference) {
        List<String> ids = repository.findByPrincipalName(username).values().stream()
                .filter(session -> reference(session).equals(reference))
                .map(Session::getId)
                .toList();
        ids.forEach(repository::deleteById);
        return !ids.isEmpty();
    }

    /**
     * Ends all but one.
     *
     * @param kept the id of the one that stays; empty for none
     */
    int endAllBut(String username, String kept) {
        List<String> ids = repository.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(kept))
                .toList();
        ids.forEach(repository::deleteById);
        return ids.size();
    }

    private static String reference(Session session) {
        return TextHash.of(session.getId()).value().substring(0, 24);
    }
}

package org.assent.platform.web.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where one is signed in with a browser, and ending it there, for one's own programs. */
@RestController
@RequestMapping("/api/v1/account/sessions")
@Tag(name = "Accounts")
class SessionsApi {
    private final Sessions sessions;
    private final SignInLog log;

    SessionsApi(Sessions sessions, SignInLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** The sessions, the one that was used last first. */
    record SessionList(List<SessionEntry> sessions) {}

    /** A session; the reference opens nothing. */
    record SessionEntry(String reference, Instant since, Instant lastSeen, String browser, String system) {
        static SessionEntry of(Sessions.Open open) {
            return new SessionEntry(
                    open.reference(),
                    open.since(),
                    open.lastSeen(),
                    open.device().browser(),
                    open.device().system());
        }
    }

    @GetMapping
    @Operation(summary = "List one's own sessions", operationId = "listSessions")
    SessionList list(SignedIn reader) {
        return new SessionList(sessions.list(reader.username(), "").stream()
                .map(SessionEntry::of)
                .toList());
    }

    @DeleteMapping("/{reference}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End one of one's own sessions", operationId = "endSession")
    void end(@PathVariable String reference, SignedIn reader) {
        if (!sessions.end(reader.username(), reference)) {
            throw new Unknown("session");
        }
        log.note(SignInEvent.SESSIONS_ENDED, reader.username());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End all of one's own sessions", operationId = "endSessions")
    void endAll(SignedIn reader) {
        if (sessions.endAllBut(reader.username(), "") > 0) {
            log.note(SignInEvent.SESSIONS_ENDED, reader.username());
        }
    }
}

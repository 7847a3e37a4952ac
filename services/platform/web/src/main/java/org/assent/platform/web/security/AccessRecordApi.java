package org.assent.platform.web.security;

import static org.assent.platform.web.security.SignInRule.SU4;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.assent.kernel.Role;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Installation;
import org.assent.platform.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who signed in and what failed, for programs of administrators and auditors, as it was noted up to the moment. */
@RestController
@Tag(name = "Accounts")
class AccessRecordApi {
    private static final int LARGEST_PAGE = 500;

    private final SignInLog log;
    private final Installation installation;

    AccessRecordApi(SignInLog log, ObjectProvider<Installation> installation) {
        this.log = log;
        this.installation = installation.getIfAvailable(() -> Installation.OF_ONE);
    }

    /** One page, the newest first; {@code next} goes into {@code before}. */
    record SignInList(List<SignInEntry> signIns, @Nullable Long next) {}

    /** What was noted; {@code username} is absent where no account has the name that was typed. */
    record SignInEntry(
            long number,
            Instant at,
            String event,
            @Nullable String username,
            @Nullable String byUsername) {}

    @GetMapping("/api/v1/sign-ins")
    @Operation(summary = "List who signed in and what failed", operationId = "listSignIns")
    SignInList entries(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "100") int limit,
            SignedIn reader,
            Moment moment) {
        SU4.requireRight(reader.actsAs(Role.ADMINISTRATOR) || reader.actsAs(Role.AUDITOR));
        int rows = Math.min(Math.max(limit, 1), LARGEST_PAGE);
        List<SignInLog.Entry> found = log.list(
                SignInLog.Door.of(reader, installation),
                name.strip(),
                before,
                moment.past() ? moment.instant() : Instant.MAX,
                rows + 1);
        List<SignInEntry> page =
                found.stream().limit(rows).map(AccessRecordApi::entry).toList();
        return new SignInList(page, found.size() > rows ? page.get(rows - 1).number() : null);
    }

    private static SignInEntry entry(SignInLog.Entry entry) {
        return new SignInEntry(entry.id(), entry.at(), entry.event().name(), entry.username(), entry.byUsername());
    }
}

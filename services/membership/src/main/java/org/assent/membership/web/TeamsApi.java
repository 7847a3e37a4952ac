package org.assent.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assent.kernel.Act;
import org.assent.membership.messages.EndTaskTeam;
import org.assent.membership.messages.FindTeams;
import org.assent.membership.messages.FindTeams.ResourceView;
import org.assent.membership.messages.FindTeams.TeamView;
import org.assent.membership.messages.FindTeams.TeamsPage;
import org.assent.membership.messages.IdentifySpecialisedResource;
import org.assent.membership.messages.RecordTeamDelivery;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Task teams and specialised resources for programs, and their lists as tables. */
@RestController
class TeamsApi {
    private final FindTeams teams;
    private final TeamActs acts;
    private final Commands commands;

    TeamsApi(FindTeams teams, TeamActs acts, Commands commands) {
        this.teams = teams;
        this.acts = acts;
        this.commands = commands;
    }

    /** @param next the cursor of the next page; absent on the last */
    record TeamList(
            long position, List<TeamEntry> teams, @Nullable String next, int total) {}

    /** A team, and whether it is active at the moment read. */
    record TeamEntry(boolean active, TeamView team) {}

    /** @param next the cursor of the next page; absent on the last */
    record ResourceList(
            long position,
            List<ResourceEntry> resources,
            @Nullable String next,
            int total) {}

    /** A resource, and whether it is there at the moment read. */
    record ResourceEntry(boolean active, ResourceView resource) {}

    record TeamRequest(
            @NotBlank String title,
            @NotBlank String mandate,
            @NotBlank String lead,
            @NotEmpty List<@NotBlank String> members,
            @NotNull Instant endsAt) {}

    record MembersRequest(@NotBlank String lead, @NotEmpty List<@NotBlank String> members) {}

    record DeliveryRequest(@NotBlank String what, @Nullable String document) {}

    record EndRequest(@NotBlank String reason) {}

    record ResourceRequest(
            @NotBlank String what,
            @NotBlank String provider,
            @NotBlank String work,
            @NotNull Instant until) {}

    /** The act is on record: what it is about, and its place in the log, to be read with {@code ?seen=}. */
    record Accepted(UUID id, long position, boolean repeated) {
        static Accepted of(UUID id, Receipt receipt) {
            return new Accepted(id, receipt.position(), receipt.repeated());
        }
    }

    @GetMapping(path = "/api/v1/teams", produces = MediaType.APPLICATION_JSON_VALUE)
    TeamList list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        TeamsPage<TeamView> page = teams.teams(reader.network(), TeamPages.wanted(state, text, limit, cursor), moment);
        return new TeamList(
                moment.position(),
                page.rows().stream()
                        .map(team -> new TeamEntry(team.active(moment.instant()), team))
                        .toList(),
                page.next(),
                page.total());
    }

    @GetMapping(
            path = {"/api/v1/teams", "/people/teams.csv"},
            produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return Csv.of(
                List.of("title", "mandate", "lead", "members", "ends_at", "active", "deliveries"),
                list(state, text, limit, cursor, reader, moment).teams().stream()
                        .map(entry -> List.of(
                                entry.team().title(),
                                entry.team().mandate(),
                                entry.team().lead(),
                                String.join("; ", entry.team().members()),
                                entry.team().endsAt().toString(),
                                Boolean.toString(entry.active()),
                                Integer.toString(entry.team().deliveries().size())))
                        .toList());
    }

    @GetMapping(path = "/api/v1/resources", produces = MediaType.APPLICATION_JSON_VALUE)
    ResourceList resources(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        TeamsPage<ResourceView> page =
                teams.resources(reader.network(), TeamPages.wanted(state, text, limit, cursor), moment);
        return new ResourceList(
                moment.position(),
                page.rows().stream()
                        .map(one -> new ResourceEntry(one.active(moment.instant()), one))
                        .toList(),
                page.next(),
                page.total());
    }

    @GetMapping(
            path = {"/api/v1/resources", "/people/resources.csv"},
            produces = Csv.MEDIA_TYPE)
    String resourceTable(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return Csv.of(
                List.of("what", "provider", "work", "until", "active"),
                resources(state, text, limit, cursor, reader, moment).resources().stream()
                        .map(entry -> List.of(
                                entry.resource().what(),
                                entry.resource().provider(),
                                entry.resource().work(),
                                entry.resource().until().toString(),
                                Boolean.toString(entry.active())))
                        .toList());
    }

    @GetMapping("/api/v1/teams/{teamId}")
    TeamEntry team(@PathVariable UUID teamId, SignedIn reader, Moment moment) {
        return teams.team(teamId, moment)
                .filter(found -> found.network().equals(reader.network()))
                .map(team -> new TeamEntry(team.active(moment.instant()), team))
                .orElseThrow(() -> new Unknown("team " + teamId));
    }

    @PostMapping("/api/v1/teams")
    Accepted form(@Valid @RequestBody TeamRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        UUID teamId = TeamActs.id("task team", act, key);
        return Accepted.of(
                teamId,
                acts.form(
                        teamId,
                        reader.network(),
                        request.title(),
                        request.mandate(),
                        request.lead(),
                        request.members(),
                        request.endsAt(),
                        act,
                        key));
    }

    @PostMapping("/api/v1/teams/{teamId}/members")
    Accepted change(
            @PathVariable UUID teamId,
            @Valid @RequestBody MembersRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return Accepted.of(teamId, acts.change(teamId, reader.network(), request.lead(), request.members(), act, key));
    }

    @PostMapping("/api/v1/teams/{teamId}/deliveries")
    Accepted deliver(
            @PathVariable UUID teamId, @Valid @RequestBody DeliveryRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(
                teamId, commands.send(new RecordTeamDelivery(teamId, request.what(), request.document()), act, key));
    }

    @PostMapping("/api/v1/teams/{teamId}/end")
    Accepted end(@PathVariable UUID teamId, @Valid @RequestBody EndRequest request, Act act, IdempotencyKey key) {
        return Accepted.of(teamId, commands.send(new EndTaskTeam(teamId, request.reason()), act, key));
    }

    @PostMapping("/api/v1/resources")
    Accepted identify(@Valid @RequestBody ResourceRequest request, SignedIn reader, Act act, IdempotencyKey key) {
        UUID resourceId = TeamActs.id("resource", act, key);
        return Accepted.of(
                resourceId,
                commands.send(
                        new IdentifySpecialisedResource(
                                resourceId,
                                reader.network(),
                                request.what(),
                                request.provider(),
                                request.work(),
                                request.until()),
                        act,
                        key));
    }
}

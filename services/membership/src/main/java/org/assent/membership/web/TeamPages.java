package org.assent.membership.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assent.kernel.Role;
import org.assent.membership.messages.EndTaskTeam;
import org.assent.membership.messages.FindNetworkSettings;
import org.assent.membership.messages.FindTeams;
import org.assent.membership.messages.FindTeams.ResourceView;
import org.assent.membership.messages.FindTeams.TeamView;
import org.assent.membership.messages.FindTeams.TeamsPage;
import org.assent.membership.messages.FindTeams.Wanted;
import org.assent.membership.messages.IdentifySpecialisedResource;
import org.assent.membership.messages.RecordTeamDelivery;
import org.assent.platform.ledger.EventLog;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Times;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.Need;
import org.assent.platform.web.parts.Pager;
import org.assent.platform.web.record.Narration;
import org.assent.rules.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Task teams and specialised resources: the lists, one team, and what co-chairs and teams do. */
@Controller
class TeamPages {
    private static final String TEAMS = "/people/teams";
    private static final String RESOURCES = "/people/resources";
    private static final int ROWS = 20;

    private final FindTeams teams;
    private final TeamActs acts;
    private final FindNetworkSettings settings;
    private final EventLog log;
    private final Narration narration;
    private final Timeline timeline;
    private final Words words;

    TeamPages(
            FindTeams teams,
            TeamActs acts,
            FindNetworkSettings settings,
            EventLog log,
            Narration narration,
            Timeline timeline,
            Words words) {
        this.teams = teams;
        this.acts = acts;
        this.settings = settings;
        this.log = log;
        this.narration = narration;
        this.timeline = timeline;
        this.words = words;
    }

    static String address(UUID teamId) {
        return TEAMS + "/" + teamId;
    }

    @GetMapping(TEAMS)
    String teams(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        TeamsPage<TeamView> page = teams.teams(reader.network(), wanted(state, text, ROWS, cursor), moment);
        model.addAttribute("headline", words.count("teams.headline", active(reader, moment)));
        model.addAttribute("rows", page.rows());
        return list(TEAMS, state, text, cursor, page, reader, moment, model);
    }

    private int active(SignedIn reader, Moment moment) {
        return teams.teams(reader.network(), new Wanted(true, null, 1, null), moment)
                .total();
    }

    @GetMapping(RESOURCES)
    String resources(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment,
            Model model) {
        TeamsPage<ResourceView> page = teams.resources(reader.network(), wanted(state, text, ROWS, cursor), moment);
        model.addAttribute(
                "headline",
                words.count(
                        "resources.headline",
                        teams.resources(reader.network(), new Wanted(true, null, 1, null), moment)
                                .total()));
        model.addAttribute("rows", page.rows());
        return list(RESOURCES, state, text, cursor, page, reader, moment, model);
    }

    private static String list(
            String path,
            @Nullable String state,
            @Nullable String text,
            @Nullable String cursor,
            TeamsPage<?> page,
            SignedIn reader,
            Moment moment,
            Model model) {
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        model.addAttribute("now", moment.instant());
        model.addAttribute("chairs", reader.actsAs(Role.CO_CHAIR));
        model.addAttribute("table", list(path + ".csv", state, text, null));
        model.addAttribute(
                "pager",
                new Pager(
                        page.rows().size(),
                        page.total(),
                        cursor == null ? null : list(path, state, text, null),
                        page.next() == null ? null : list(path, state, text, page.next())));
        return path.equals(TEAMS) ? "membership/teams" : "membership/resources";
    }

    private static String list(String path, @Nullable String state, @Nullable String text, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
                .queryParam("state", state == null ? "" : state)
                .queryParam("text", "{text}");
        return (cursor == null ? address : address.queryParam("cursor", cursor))
                .encode()
                .buildAndExpand(Map.of("text", Objects.requireNonNullElse(text, "")))
                .toUriString();
    }

    static Wanted wanted(@Nullable String state, @Nullable String text, int limit, @Nullable String cursor) {
        String asked = state == null ? "" : state;
        Boolean active = switch (asked) {
            case "active" -> Boolean.TRUE;
            case "ended" -> Boolean.FALSE;
            case "" -> null;
            default -> throw new BadInput("teams.bad-state");
        };
        return new Wanted(active, text == null || text.isBlank() ? null : text, limit, cursor);
    }

    @GetMapping(TEAMS + "/new")
    String blank(SignedIn reader, Moment moment, Model model) {
        return form("team-new", TeamForm.BLANK, List.of(), reader, moment, model);
    }

    @GetMapping(RESOURCES + "/new")
    String blankResource(SignedIn reader, Moment moment, Model model) {
        return form("resource-new", TeamForm.BLANK, List.of(), reader, moment, model);
    }

    private String form(
            String template, TeamForm form, List<FieldProblem> problems, SignedIn reader, Moment moment, Model model) {
        model.addAttribute("typed", form);
        model.addAttribute("chosen", form.chosen());
        model.addAttribute("problems", problems);
        model.addAttribute("entities", acts.onRoll(reader.network(), moment));
        model.addAttribute(
                "effects",
                Stream.of("advises", "ends", "shown")
                        .map(effect -> Need.ahead(words.say("team.effect." + effect), null))
                        .toList());
        return "membership/" + template;
    }

    @PostMapping(TEAMS)
    String create(@ModelAttribute TeamForm form, Attempt attempt) {
        UUID teamId = TeamActs.id("task team", attempt.act(), attempt.key());
        Instant endsAt = form.endsAt(calendar(attempt.reader())).orElse(null);
        if (endsAt == null) {
            return noDay("team-new", form, attempt);
        }
        return attempt.answer(
                () -> acts.form(
                        teamId,
                        attempt.reader().network(),
                        TeamForm.text(form.title()),
                        TeamForm.text(form.mandate()),
                        TeamForm.text(form.lead()),
                        form.chosen(),
                        endsAt,
                        attempt.act(),
                        attempt.key()),
                done("formed", address(teamId)),
                () -> form("team-new", form, List.of(), attempt.reader(), timeline.now(), attempt.model()));
    }

    @PostMapping(RESOURCES)
    String identify(@ModelAttribute TeamForm form, Attempt attempt) {
        Instant until = form.endsAt(calendar(attempt.reader())).orElse(null);
        if (until == null) {
            return noDay("resource-new", form, attempt);
        }
        return attempt.send(
                new IdentifySpecialisedResource(
                        TeamActs.id("resource", attempt.act(), attempt.key()),
                        attempt.reader().network(),
                        TeamForm.text(form.what()),
                        TeamForm.text(form.provider()),
                        TeamForm.text(form.work()),
                        until),
                done("identified", RESOURCES),
                () -> form("resource-new", form, List.of(), attempt.reader(), timeline.now(), attempt.model()));
    }

    private String noDay(String template, TeamForm form, Attempt attempt) {
        attempt.incomplete();
        return form(
                template,
                form,
                List.of(new FieldProblem("ends", words.say("team.problem.ends"))),
                attempt.reader(),
                timeline.now(),
                attempt.model());
    }

    private WorkingCalendar calendar(SignedIn reader) {
        return settings.settings(reader.network(), timeline.now()).calendar();
    }

    @GetMapping(TEAMS + "/{teamId}")
    String team(@PathVariable UUID teamId, SignedIn reader, Moment moment, Times times, Model model) {
        return show(teamId, Map.of(), reader, moment, times, model);
    }

    private String show(
            UUID teamId, Map<String, String> typed, SignedIn reader, Moment moment, Times times, Model model) {
        TeamView team = teams.team(teamId, moment)
                .filter(found -> found.network().equals(reader.network()))
                .orElseThrow(() -> new Unknown("team " + teamId));
        boolean active = team.active(moment.instant());
        boolean chairs = reader.actsAs(Role.CO_CHAIR);
        String entity = reader.entity();
        boolean ofTeam = (reader.actsAs(Role.MEMBER) || reader.actsAs(Role.HEAD_OF_AGENCY))
                && entity != null
                && team.members().contains(entity);
        model.addAttribute("team", team);
        model.addAttribute("runs", active);
        model.addAttribute("typed", typed);
        model.addAttribute("mayChange", chairs && active);
        model.addAttribute("mayDeliver", chairs || reader.actsAs(Role.SECRETARIAT) || ofTeam);
        model.addAttribute("entities", acts.onRoll(reader.network(), moment));
        model.addAttribute(
                "entries",
                log.of(teamId).stream()
                        .filter(event -> event.position() <= moment.position())
                        .map(event -> narration.line(event, reader, times))
                        .toList());
        return "membership/team";
    }

    @PostMapping(TEAMS + "/{teamId}/members")
    String change(
            @PathVariable UUID teamId,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(required = false) @Nullable List<String> members,
            Attempt attempt) {
        return attempt.answer(
                () -> acts.change(
                        teamId,
                        attempt.reader().network(),
                        lead,
                        members == null ? List.of() : members,
                        attempt.act(),
                        attempt.key()),
                done("changed", address(teamId)),
                () -> show(teamId, Map.of(), attempt.reader(), timeline.now(), attempt.times(), attempt.model()));
    }

    @PostMapping(TEAMS + "/{teamId}/deliveries")
    String deliver(
            @PathVariable UUID teamId,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String document,
            Attempt attempt) {
        return attempt.send(
                new RecordTeamDelivery(teamId, what.strip(), document.isBlank() ? null : document.strip()),
                done("delivered", address(teamId)),
                () -> show(
                        teamId,
                        Map.of("what", what, "document", document),
                        attempt.reader(),
                        timeline.now(),
                        attempt.times(),
                        attempt.model()));
    }

    @PostMapping(TEAMS + "/{teamId}/end")
    String end(@PathVariable UUID teamId, @RequestParam(defaultValue = "") String reason, Attempt attempt) {
        return attempt.send(
                new EndTaskTeam(teamId, reason.strip()),
                done("ended", address(teamId)),
                () -> show(
                        teamId,
                        Map.of("reason", reason),
                        attempt.reader(),
                        timeline.now(),
                        attempt.times(),
                        attempt.model()));
    }

    private Done done(String what, String address) {
        return new Done(address, words.say("team.receipt." + what), words.say("team.receipt." + what + ".next"));
    }
}

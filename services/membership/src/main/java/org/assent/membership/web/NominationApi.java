package org.assent.membership.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.assent.kernel.Act;
import org.assent.membership.FormalDefect;
import org.assent.membership.SeatState;
import org.assent.membership.messages.DeclineNomination;
import org.assent.membership.messages.EndSeat;
import org.assent.membership.messages.FindNominations;
import org.assent.membership.messages.FindNominations.NominationsView;
import org.assent.membership.messages.FindNominations.SeatStanding;
import org.assent.membership.messages.FindNominations.Wanted;
import org.assent.membership.messages.InvitationView;
import org.assent.membership.messages.NominateMember;
import org.assent.membership.messages.RegisterMember;
import org.assent.membership.messages.ReturnNomination;
import org.assent.membership.messages.WithdrawInvitation;
import org.assent.membership.messages.WithdrawNomination;
import org.assent.membership.sheet.RollColumn;
import org.assent.membership.sheet.RollFile;
import org.assent.membership.sheet.RollLook;
import org.assent.membership.sheet.RollLook.Outcome;
import org.assent.membership.sheet.RollRefused;
import org.assent.membership.web.NomineeDirectory.KnownPerson;
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.ledger.Receipt;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.BadInput;
import org.assent.platform.web.Csv;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Unknown;
import org.assent.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Nominations and seats, for programs. */
@RestController
class NominationApi {
    private static final String SEATS = "/api/v1/nominations";
    private static final String SEAT = SEATS + "/{entity}/{seat}";

    /** A seat with all invitations for it. */
    record SeatAnswer(SeatStanding seat, List<InvitationView> invitations) {}

    /** Why migration is relevant to the mandate of the entity. */
    record InvitationRequest(@NotBlank String relevance) {}

    /**
     * Who is nominated.
     *
     * @param person the reference of somebody of the entity; for someone new it is left out and {@code name} and {@code mail} are
     *     given
     */
    record NominationRequest(
            @Nullable String person,
            @Nullable String name,
            @Nullable String mail,
            @NotBlank String function,
            @NotNull Boolean migrationRelated,
            @Nullable String justification) {}

    /** What is wrong with the form of a nomination. */
    record ReturnRequest(
            @NotNull FormalDefect defect, @Nullable String note) {}

    /** Why something is done. */
    record ReasonRequest(@NotBlank String reason) {}

    /** The answer to a command: its place in the log, to be read with {@code ?seen=}. */
    record Accepted(String entity, int seat, long position, boolean repeated) {}

    /**
     * What happens, or happened, to a line of a roll.
     *
     * @param message why, in the language of the request
     */
    record RollAnswerLine(
            int line,
            String entity,
            int seat,
            String function,
            Outcome outcome,
            @Nullable String message) {}

    /**
     * @param entered whether the lines that are ready were entered, or only looked at
     * @param position the last entry of the record
     */
    record RollAnswer(
            String file,
            String sha256,
            LocalDate inForceOn,
            boolean entered,
            List<RollAnswerLine> lines,
            long position) {}

    private final FindNominations find;
    private final SeatCommands seats;
    private final SeatPage page;
    private final RollImporter importer;
    private final PersonActs persons;
    private final Commands commands;
    private final Timeline timeline;
    private final Words words;

    NominationApi(
            FindNominations find,
            SeatCommands seats,
            SeatPage page,
            RollImporter importer,
            PersonActs persons,
            Commands commands,
            Timeline timeline,
            Words words) {
        this.find = find;
        this.seats = seats;
        this.page = page;
        this.importer = importer;
        this.persons = persons;
        this.commands = commands;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping(path = SEATS, produces = MediaType.APPLICATION_JSON_VALUE)
    NominationsView seats(
            @RequestParam(required = false) @Nullable SeatState state,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return find.nominations(reader.network(), new Wanted(state, entity, limit, cursor), moment);
    }

    @GetMapping(path = SEATS, produces = Csv.MEDIA_TYPE)
    String table(
            @RequestParam(required = false) @Nullable SeatState state,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(defaultValue = "500") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            SignedIn reader,
            Moment moment) {
        return SeatsCsv.of(find.nominations(reader.network(), new Wanted(state, entity, limit, cursor), moment)
                .seats());
    }

    @GetMapping(SEAT)
    SeatAnswer seat(@PathVariable String entity, @PathVariable int seat, SignedIn reader, Moment moment) {
        return new SeatAnswer(
                seats.at(reader.network(), entity, seat, moment),
                find.invitations(reader.network(), entity, seat, moment));
    }

    @PostMapping(SEAT + "/invitation")
    Accepted invite(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody InvitationRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(entity, seat, seats.invite(reader.network(), entity, seat, request.relevance()), act, key);
    }

    @PostMapping(SEAT + "/nomination")
    Accepted nominate(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody NominationRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        NominationForm form = new NominationForm(
                request.person() == null ? NominationForm.NEW : request.person(),
                request.name(),
                request.mail(),
                request.function(),
                request.migrationRelated() ? "yes" : "no",
                request.justification());
        List<KnownPerson> known = page.known(seats.now(reader.network(), entity, seat), timeline.now());
        var problems = form.problems(known, words);
        if (!problems.isEmpty()) {
            throw new BadInput(problems, "nominate.problem.person");
        }
        Newcomer newcomer = form.newcomer(act, key);
        NominateMember command = seats.nominate(
                reader.network(),
                entity,
                seat,
                form.nominee(newcomer),
                request.function(),
                request.migrationRelated(),
                request.justification());
        return accepted(entity, seat, persons.send(command, newcomer, reader.network(), entity, act, key));
    }

    @PostMapping(SEAT + "/registration")
    Accepted register(
            @PathVariable String entity, @PathVariable int seat, SignedIn reader, Act act, IdempotencyKey key) {
        return send(entity, seat, new RegisterMember(reader.network(), entity, seat), act, key);
    }

    @PostMapping(SEAT + "/return")
    Accepted sendBack(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody ReturnRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(
                entity,
                seat,
                new ReturnNomination(reader.network(), entity, seat, request.defect(), request.note()),
                act,
                key);
    }

    @PostMapping(SEAT + "/decline")
    Accepted decline(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody ReasonRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(
                entity,
                seat,
                new DeclineNomination(invitation(entity, seat, reader).nominationId(), request.reason()),
                act,
                key);
    }

    @PostMapping(SEAT + "/withdrawal")
    Accepted withdraw(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody ReasonRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(
                entity,
                seat,
                new WithdrawInvitation(invitation(entity, seat, reader).nominationId(), request.reason()),
                act,
                key);
    }

    @PostMapping(SEAT + "/taking-back")
    Accepted takeBack(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody ReasonRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(entity, seat, new WithdrawNomination(reader.network(), entity, seat, request.reason()), act, key);
    }

    @PostMapping(SEAT + "/end")
    Accepted end(
            @PathVariable String entity,
            @PathVariable int seat,
            @Valid @RequestBody ReasonRequest request,
            SignedIn reader,
            Act act,
            IdempotencyKey key) {
        return send(entity, seat, new EndSeat(reader.network(), entity, seat, request.reason()), act, key);
    }

    /** Makes the holder of this seat the member. */
    @PostMapping(SEAT + "/alternate")
    Accepted designate(
            @PathVariable String entity, @PathVariable int seat, SignedIn reader, Act act, IdempotencyKey key) {
        return send(entity, seat, seats.designate(reader.network(), entity, seat), act, key);
    }

    /** @param look whether the lines are only looked at and nothing is entered */
    @PostMapping(path = "/api/v1/imports/roll", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    RollAnswer roll(
            @RequestPart("file") MultipartFile file,
            @RequestParam LocalDate inForceOn,
            @RequestParam(defaultValue = "false") boolean look,
            SignedIn reader,
            Act act)
            throws IOException {
        RollFile roll;
        try {
            roll = RollFile.read(file.getOriginalFilename(), file.getBytes());
        } catch (RollRefused refused) {
            throw new BadInput(refused.key(), refused.arguments());
        }
        if (look) {
            Moment moment = timeline.now();
            return answer(
                    importer.look(roll, inForceOn, reader.network(), moment), inForceOn, false, moment.position());
        }
        RollImporter.Done done = importer.takeOver(roll, inForceOn, reader.network(), act);
        return answer(done.look(), inForceOn, true, done.position());
    }

    private RollAnswer answer(RollLook look, LocalDate inForceOn, boolean entered, long position) {
        return new RollAnswer(
                look.file().name(),
                look.file().sha256(),
                inForceOn,
                entered,
                look.lines().stream().map(this::line).toList(),
                position);
    }

    private RollAnswerLine line(RollLook.Line line) {
        String problem = line.problem();
        return new RollAnswerLine(
                line.line().number(),
                line.entity(),
                line.seat(),
                line.line().cell(RollColumn.FUNCTION),
                line.outcome(),
                problem == null ? null : words.say("roll.problem." + problem));
    }

    private InvitationView invitation(String entity, int seat, SignedIn reader) {
        InvitationView last = seats.now(reader.network(), entity, seat).invitation();
        if (last == null) {
            throw new Unknown("invitation for seat " + seat + " of " + entity);
        }
        return last;
    }

    private Accepted send(String entity, int seat, Object command, Act act, IdempotencyKey key) {
        return accepted(entity, seat, commands.send(command, act, key));
    }

    private static Accepted accepted(String entity, int seat, Receipt receipt) {
        return new Accepted(entity, seat, receipt.position(), receipt.repeated());
    }
}

package org.assent.membership.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Role;
import org.assent.membership.messages.AssignRole;
import org.assent.membership.messages.EndRole;
import org.assent.membership.messages.EnterEntity;
import org.assent.membership.messages.FindOffices;
import org.assent.membership.messages.FindOffices.OfficeView;
import org.assent.membership.messages.FindOffices.OfficesView;
import org.assent.membership.messages.FindPersonLabels;
import org.assent.membership.messages.FindUnctRoll.Residency;
import org.assent.membership.messages.Rolls;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.Attempt;
import org.assent.platform.web.Attempt.Done;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The offices that the Network gives itself, and the entry of entities in its register; an administrator keeps both. */
@Controller
class OfficesPages {

    private final FindOffices offices;
    private final FindPersonLabels labels;
    private final Accounts accounts;
    private final PersonActs persons;
    private final Timeline timeline;
    private final Words words;

    OfficesPages(
            FindOffices offices,
            FindPersonLabels labels,
            Accounts accounts,
            PersonActs persons,
            Timeline timeline,
            Words words) {
        this.offices = offices;
        this.labels = labels;
        this.accounts = accounts;
        this.persons = persons;
        this.timeline = timeline;
        this.words = words;
    }

    /** An office in the list. */
    record OfficeLine(
            String office,
            String person,
            String role,
            @Nullable String entity,
            String reference) {}

    /** An office as it was typed. */
    record OfficeForm(
            @Nullable Role role,
            @Nullable String entity,
            @Nullable String login,
            @Nullable String name,
            @Nullable String mail) {
        static final OfficeForm BLANK = new OfficeForm(null, "", "", "", "");

        public boolean someoneNew() {
            return Newcomer.typed(name, mail);
        }

        @Nullable
        Newcomer newcomer(Act act, IdempotencyKey key) {
            return name != null && !name.isBlank() && Newcomer.isMail(mail) ? Newcomer.of(name, mail, act, key) : null;
        }
    }

    /** An entity as it was typed. */
    record EntryForm(
            @Nullable String entity,
            @Nullable String nameEnglish,
            @Nullable String nameRussian,
            @Nullable String entityType,
            @Nullable Residency residency,
            boolean network,
            boolean unct,
            @Nullable String mailAddress) {
        static final EntryForm BLANK = new EntryForm("", "", "", "", Residency.RESIDENT, true, true, "");
    }

    @GetMapping("/people/offices")
    String offices(SignedIn reader, Moment moment, Model model) {
        return show(OfficeForm.BLANK, List.of(), reader, moment, model);
    }

    @PostMapping("/people/offices")
    String assign(@ModelAttribute OfficeForm form, Attempt attempt) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<PersonRef> person = form.someoneNew()
                ? Optional.ofNullable(form.newcomer(attempt.act(), attempt.key()))
                        .map(Newcomer::person)
                : accounts.person(Objects.requireNonNullElse(form.login(), "").strip());
        if (person.isEmpty()) {
            problems.add(
                    form.someoneNew()
                            ? new FieldProblem("name", words.say("entity.problem.new"))
                            : new FieldProblem("login", words.say("office.problem.login")));
        }
        if (form.role() == null) {
            problems.add(new FieldProblem("role", words.say("office.problem.role")));
        }
        if (!problems.isEmpty() || person.isEmpty() || form.role() == null) {
            attempt.incomplete();
            return show(form, problems, attempt.reader(), timeline.now(), attempt.model());
        }
        return send(
                new AssignRole(attempt.reader().network(), person.get(), form.role(), entity(form.entity())),
                "assigned",
                form,
                attempt);
    }

    @PostMapping("/people/offices/end")
    String end(
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam String person,
            Attempt attempt) {
        return send(
                new EndRole(attempt.reader().network(), new PersonRef(person), role, entity(entity)),
                "ended",
                OfficeForm.BLANK,
                attempt);
    }

    @GetMapping("/people/entities/new")
    String blank(Model model) {
        return entry(EntryForm.BLANK, List.of(), model);
    }

    @PostMapping("/people/entities")
    String enter(@ModelAttribute EntryForm form, Attempt attempt) {
        String acronym = Objects.requireNonNullElse(form.entity(), "").strip();
        String name = Objects.requireNonNullElse(form.nameEnglish(), "").strip();
        if (!acronym.matches("[A-Za-z0-9][A-Za-z0-9 .&-]{0,29}") || name.isEmpty() || form.residency() == null) {
            attempt.incomplete();
            return entry(
                    form, List.of(new FieldProblem("entity", words.say("entity.problem.entity"))), attempt.model());
        }
        boolean present =
                form.residency() == Residency.RESIDENT || form.residency() == Residency.NATIONAL_CORRESPONDENT;
        return attempt.send(
                new EnterEntity(
                        attempt.reader().network(),
                        acronym,
                        name,
                        entity(form.nameRussian()),
                        Objects.requireNonNullElse(form.entityType(), "").strip(),
                        null,
                        form.residency(),
                        new Rolls(form.network(), form.unct(), form.unct() && !present),
                        entity(form.mailAddress())),
                new Done(
                        EntityPages.address(acronym),
                        words.say("entity.receipt.entered", acronym),
                        words.say("entity.receipt.entered.next")),
                () -> entry(form, List.of(), attempt.model()));
    }

    private static String entry(EntryForm form, List<FieldProblem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("presences", Residency.values());
        return "membership/entity-new";
    }

    private String send(Object command, String done, OfficeForm form, Attempt attempt) {
        return attempt.answer(
                () -> persons.send(
                        command,
                        form.newcomer(attempt.act(), attempt.key()),
                        attempt.reader().network(),
                        entity(form.entity()),
                        attempt.act(),
                        attempt.key()),
                new Done(
                        "/people/offices",
                        words.say("office.receipt." + done),
                        words.say("office.receipt." + done + ".next")),
                () -> show(form, List.of(), attempt.reader(), timeline.now(), attempt.model()));
    }

    private String show(OfficeForm form, List<FieldProblem> problems, SignedIn reader, Moment moment, Model model) {
        OfficesView view = offices.offices(reader.network(), moment);
        model.addAttribute("view", view);
        model.addAttribute("headline", words.say("offices.headline", words.list(view.coChairs()), view.secretariat()));
        model.addAttribute(
                "lines",
                view.offices().stream()
                        .map(office -> line(reader, office, moment))
                        .toList());
        model.addAttribute("roles", List.of(Role.CO_CHAIR, Role.SECRETARIAT, Role.AUDITOR, Role.ADMINISTRATOR));
        model.addAttribute("mayKeep", reader.actsAs(Role.ADMINISTRATOR));
        model.addAttribute(
                "languagesInWords",
                words.list(view.languages().stream()
                        .map(one -> words.say("network.language." + one))
                        .toList()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "membership/offices";
    }

    private OfficeLine line(SignedIn reader, OfficeView office, Moment moment) {
        Capacity capacity = new Capacity(office.role(), reader.network(), office.entity());
        Map<PersonRef, String> called = labels.labels(List.of(office.person()), moment, reader.locale());
        return new OfficeLine(
                labels.capacity(capacity, reader.locale()),
                called.getOrDefault(office.person(), ""),
                office.role().name(),
                office.entity(),
                office.person().value());
    }

    private static @Nullable String entity(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}

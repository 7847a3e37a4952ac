package org.assent.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assent.kernel.Act;
import org.assent.kernel.Capacity;
import org.assent.kernel.PersonRef;
import org.assent.kernel.Refused;
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
import org.assent.platform.ledger.Commands;
import org.assent.platform.ledger.IdempotencyKey;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.web.Accounts;
import org.assent.platform.web.Refusals;
import org.assent.platform.web.SignedIn;
import org.assent.platform.web.Words;
import org.assent.platform.web.parts.FieldProblem;
import org.assent.platform.web.parts.ReceiptView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offices that the Network gives itself, and the entry of entities in its register; an administrator keeps both. */
@Controller
class OfficesPages {
    private static final int UNPROCESSABLE = 422;

    private final FindOffices offices;
    private final FindPersonLabels labels;
    private final Accounts accounts;
    private final PersonActs persons;
    private final Commands commands;
    private final Timeline timeline;
    private final Refusals refusals;
    private final Words words;

    OfficesPages(
            FindOffices offices,
            FindPersonLabels labels,
            Accounts accounts,
            PersonActs persons,
            Commands commands,
            Timeline timeline,
            Refusals refusals,
            Words words) {
        this.offices = offices;
        this.labels = labels;
        this.accounts = accounts;
        this.persons = persons;
        this.commands = commands;
        this.timeline = timeline;
        this.refusals = refusals;
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
    String assign(
            @ModelAttribute OfficeForm form,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<PersonRef> person = form.someoneNew()
                ? Optional.ofNullable(form.newcomer(act, key)).map(Newcomer::person)
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
            response.setStatus(UNPROCESSABLE);
            return show(form, problems, reader, timeline.now(), model);
        }
        return send(
                new AssignRole(reader.network(), person.get(), form.role(), entity(form.entity())),
                "assigned",
                form,
                reader,
                act,
                key,
                model,
                response,
                flash);
    }

    @PostMapping("/people/offices/end")
    String end(
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam String person,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return send(
                new EndRole(reader.network(), new PersonRef(person), role, entity(entity)),
                "ended",
                OfficeForm.BLANK,
                reader,
                act,
                key,
                model,
                response,
                flash);
    }

    @GetMapping("/people/entities/new")
    String blank(Model model) {
        return entry(EntryForm.BLANK, List.of(), model);
    }

    @PostMapping("/people/entities")
    String enter(
            @ModelAttribute EntryForm form,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        String acronym = Objects.requireNonNullElse(form.entity(), "").strip();
        String name = Objects.requireNonNullElse(form.nameEnglish(), "").strip();
        if (!acronym.matches("[A-Za-z0-9][A-Za-z0-9 .&-]{0,29}") || name.isEmpty() || form.residency() == null) {
            response.setStatus(UNPROCESSABLE);
            return entry(form, List.of(new FieldProblem("entity", words.say("entity.problem.entity"))), model);
        }
        boolean present =
                form.residency() == Residency.RESIDENT || form.residency() == Residency.NATIONAL_CORRESPONDENT;
        try {
            long position = commands.send(
                            new EnterEntity(
                                    reader.network(),
                                    acronym,
                                    name,
                                    entity(form.nameRussian()),
                                    Objects.requireNonNullElse(form.entityType(), "")
                                            .strip(),
                                    null,
                                    form.residency(),
                                    new Rolls(form.network(), form.unct(), form.unct() && !present),
                                    entity(form.mailAddress())),
                            act,
                            key)
                    .position();
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.say("entity.receipt.entered", acronym),
                            position,
                            act.receivedAt(),
                            words.say("entity.receipt.entered.next")));
            flash.addAttribute("entity", acronym);
            flash.addAttribute("seen", position);
            return "redirect:/people/entities/{entity}";
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return entry(form, List.of(), model);
        }
    }

    private static String entry(EntryForm form, List<FieldProblem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("presences", Residency.values());
        return "membership/entity-new";
    }

    private String send(
            Object command,
            String done,
            OfficeForm form,
            SignedIn reader,
            Act act,
            IdempotencyKey key,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            long position = persons.send(
                            command, form.newcomer(act, key), reader.network(), entity(form.entity()), act, key)
                    .position();
            flash.addFlashAttribute(
                    "receipt",
                    new ReceiptView(
                            words.say("office.receipt." + done),
                            position,
                            act.receivedAt(),
                            words.say("office.receipt." + done + ".next")));
            return "redirect:/people/offices?seen=" + position;
        } catch (Refused refused) {
            model.addAttribute("refusal", refusals.of(refused));
            response.setStatus(refusals.status(refused));
            return show(form, List.of(), reader, timeline.now(), model);
        }
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

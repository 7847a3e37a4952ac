package org.assent.membership.read;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assent.kernel.PersonRef;
import org.assent.membership.messages.FindNames;
import org.assent.membership.messages.FindNames.NameView;
import org.assent.membership.messages.FindPersons;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Persons by name. A Network has some hundred of them, so names are opened and looked through for each search. */
class RegisteredPersons implements FindPersons {
    private static final int AT_ONCE = 500;

    private final Timeline timeline;
    private final PersonRegister register;
    private final FindNames names;

    RegisteredPersons(Timeline timeline, PersonRegister register, FindNames names) {
        this.timeline = timeline;
        this.register = register;
        this.names = names;
    }

    @Override
    public PersonsPage persons(String network, Wanted wanted, Moment moment) {
        List<PersonView> all = all(network, wanted.state(), moment);
        Map<PersonRef, NameView> called =
                names.names(all.stream().map(PersonView::ref).toList());
        List<PersonView> fitting = all.stream()
                .filter(person -> contains(name(called, person), wanted.text()))
                .sorted(comparing((PersonView person) -> name(called, person).isEmpty())
                        .thenComparing(person -> name(called, person).toLowerCase(Locale.ROOT))
                        .thenComparing(PersonView::person))
                .toList();
        int from = Math.min(start(wanted.cursor()), fitting.size());
        int to = Math.min(from + Math.min(Math.max(wanted.limit(), 1), AT_ONCE), fitting.size());
        return new PersonsPage(
                fitting.subList(from, to), to < fitting.size() ? Integer.toString(to) : null, fitting.size());
    }

    @Override
    public Optional<PersonView> person(PersonRef person, Moment moment) {
        return timeline.find(register, person.value(), moment);
    }

    private List<PersonView> all(String network, @Nullable State state, Moment moment) {
        List<PersonView> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<PersonView> page = timeline.list(
                    register,
                    Filter.all()
                            .where("network", network)
                            .where("state", state == null ? null : state.name())
                            .page(AT_ONCE, cursor),
                    moment);
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static String name(Map<PersonRef, NameView> called, PersonView person) {
        return Objects.requireNonNullElse(
                called.getOrDefault(person.ref(), NameView.NONE).name(), "");
    }

    private static boolean contains(String name, @Nullable String text) {
        return text == null
                || text.isBlank()
                || name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static int start(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new Timeline.BadFilter("not a cursor of the list of persons: " + cursor);
        }
        return Integer.parseInt(cursor);
    }
}

package org.assent.membership.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.assent.membership.messages.FindTeams;
import org.assent.platform.timeline.Filter;
import org.assent.platform.timeline.Moment;
import org.assent.platform.timeline.Projector;
import org.assent.platform.timeline.Timeline;
import org.assent.platform.timeline.Timeline.Page;
import org.jspecify.annotations.Nullable;

/** Task teams and resources at a moment; a Network has some dozens of them, and whether one is over depends on the moment. */
class Teams implements FindTeams {
    private static final int AT_ONCE = 500;

    private final Timeline timeline;
    private final TeamRegister teams;
    private final ResourceRegister resources;

    Teams(Timeline timeline, TeamRegister teams, ResourceRegister resources) {
        this.timeline = timeline;
        this.teams = teams;
        this.resources = resources;
    }

    @Override
    public TeamsPage<TeamView> teams(String network, Wanted wanted, Moment moment) {
        return page(
                all(teams, network, moment),
                team -> fits(team.active(moment.instant()), wanted)
                        && contains(team.title() + "\n" + team.mandate() + "\n" + team.members(), wanted.text()),
                wanted);
    }

    @Override
    public Optional<TeamView> team(UUID teamId, Moment moment) {
        return timeline.find(teams, teamId.toString(), moment);
    }

    @Override
    public TeamsPage<ResourceView> resources(String network, Wanted wanted, Moment moment) {
        return page(
                all(resources, network, moment),
                one -> fits(one.active(moment.instant()), wanted)
                        && contains(one.what() + "\n" + one.provider() + "\n" + one.work(), wanted.text()),
                wanted);
    }

    private <V extends Record> List<V> all(Projector<V> register, String network, Moment moment) {
        List<V> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<V> page = timeline.list(
                    register,
                    Filter.all()
                            .where("network", network)
                            .orderedBy("position", true)
                            .page(AT_ONCE, cursor),
                    moment);
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static <V> TeamsPage<V> page(List<V> all, Predicate<V> fits, Wanted wanted) {
        List<V> fitting = all.stream().filter(fits).toList();
        int from = Math.min(start(wanted.cursor()), fitting.size());
        int to = Math.min(from + Math.min(Math.max(wanted.limit(), 1), AT_ONCE), fitting.size());
        return new TeamsPage<>(
                fitting.subList(from, to), to < fitting.size() ? Integer.toString(to) : null, fitting.size());
    }

    private static boolean fits(boolean active, Wanted wanted) {
        Boolean asked = wanted.active();
        return asked == null || asked == active;
    }

    private static boolean contains(String words, @Nullable String text) {
        return text == null
                || words.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static int start(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new Timeline.BadFilter("not a cursor of this list: " + cursor);
        }
        return Integer.parseInt(cursor);
    }
}

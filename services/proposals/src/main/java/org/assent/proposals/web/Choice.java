package org.assent.proposals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of the things a reader can choose.
 *
 * @param group the heading it stands under; empty for none
 * @param detail what more there is to know; empty for nothing
 */
record Choice(String value, String label, String detail, String group, boolean checked) {
    Choice(String value, String label, boolean checked) {
        this(value, label, "", "", checked);
    }

    /** Those with the words in them, and all that are chosen: what is chosen is never out of sight. */
    static List<Choice> filtered(List<Choice> all, String find) {
        String wanted = find.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(choice ->
                        choice.checked || wanted.isEmpty() || choice.says().contains(wanted))
                .toList();
    }

    private String says() {
        return (value + " " + label + " " + detail + " " + group).toLowerCase(Locale.ROOT);
    }

    /** The same choices and those that were chosen though no list has them. */
    static List<Choice> withUnlisted(List<Choice> listed, List<String> chosen) {
        List<Choice> all = new ArrayList<>(listed);
        chosen.stream()
                .filter(value -> listed.stream().noneMatch(choice -> choice.value.equals(value)))
                .forEach(value -> all.add(new Choice(value, value, true)));
        return all;
    }
}

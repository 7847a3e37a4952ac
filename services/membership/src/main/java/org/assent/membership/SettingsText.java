package org.assent.membership;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.assent.kernel.Paragraph;
import org.assent.kernel.Plural;
import org.assent.membership.messages.SettingChange;
import org.assent.rules.settings.ParameterValue;

/**
 * The settings in words, and a change of them as the text that the UNCT decides: one paragraph for each setting that changes, with
 * the value to be and the value until now, each in full, so that the hash of the text stands for the values.
 */
public final class SettingsText {
    private static final String BUNDLE = "org.assent.membership.settings";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int A_FEW_HOURS_IN_MINUTES = 120;

    private final Locale locale;
    private final ResourceBundle words;

    private SettingsText(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(BUNDLE, locale, EXACTLY);
    }

    /** In English or Russian. */
    public static SettingsText in(Locale locale) {
        return new SettingsText(locale);
    }

    /** What a setting is called; the key itself where Assent does not know it. */
    public String name(String key) {
        return words.containsKey("setting." + key) ? words.getString("setting." + key) : key;
    }

    /** A value in words. Two values that differ are never the same words. */
    public String value(String written) {
        ParameterValue value = ParameterValue.of(written);
        if (value instanceof ParameterValue.WorkingDays days) {
            return count("settings.working-days", days.days());
        }
        if (value instanceof ParameterValue.Percent percent) {
            return say("settings.percent", percent.percent().toPlainString());
        }
        if (value instanceof ParameterValue.Months months) {
            return count("settings.months", months.months());
        }
        if (value instanceof ParameterValue.Elapsed elapsed) {
            return duration(elapsed.duration());
        }
        if (value instanceof ParameterValue.EveryYear yearly) {
            return DateTimeFormatter.ofPattern("d MMMM", locale).format(yearly.day());
        }
        if (value instanceof ParameterValue.Count number) {
            return number(number.number());
        }
        return switch (written.strip()) {
            case ParameterValue.YES -> words.getString("settings.yes");
            case ParameterValue.NO -> words.getString("settings.no");
            default -> {
                String key = "settings.words." + slug(written);
                yield words.containsKey(key) ? words.getString(key) : written.strip();
            }
        };
    }

    /** The title of a change of settings. */
    public String title(List<SettingChange> changes) {
        if (changes.size() == 1) {
            SettingChange only = changes.get(0);
            return say("settings.text.title", name(only.key()), value(only.to()));
        }
        return count("settings.text.title", changes.size());
    }

    /** The text of a change of settings; its last paragraph is the reason. */
    public List<Paragraph> paragraphs(List<SettingChange> changes, String reason) {
        List<Paragraph> text = new ArrayList<>();
        for (SettingChange change : changes) {
            text.add(new Paragraph(
                    change.key(),
                    say("settings.text.change", name(change.key()), value(change.to()), value(change.from()))));
        }
        text.add(new Paragraph("reason", say("settings.text.reason", reason.strip())));
        return List.copyOf(text);
    }

    private String duration(Duration duration) {
        long minutes = duration.toMinutes();
        if (!Duration.ofMinutes(minutes).equals(duration)) {
            return duration.toString();
        }
        return minutes % MINUTES_OF_AN_HOUR == 0 && minutes >= A_FEW_HOURS_IN_MINUTES
                ? count("settings.hours", duration.toHours())
                : count("settings.minutes", minutes);
    }

    private String count(String key, long number) {
        return say(key + "." + Plural.of(locale, number).suffix(), number(number));
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String say(String key, String... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}

package org.assent.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.assent.platform.web.Words;

/**
 * From what a session was opened, as far as the browser says.
 *
 * @param browser its name, as it is known everywhere; empty where it is not known
 * @param system the system of the device; empty where it is not known
 */
record Device(String browser, String system) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "device";

    /** In the order in which they are looked for: each also calls itself what comes after it. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"YaBrowser", "Yandex Browser"},
        {"Firefox/", "Firefox"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS X", "macOS"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    /** Remembers in the session what opened it. */
    static void keep(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        request.getSession().setAttribute(ATTRIBUTE, of(agent == null ? "" : agent));
    }

    static Device of(String agent) {
        return new Device(named(agent, BROWSERS), named(agent, SYSTEMS));
    }

    /** What a session remembers. */
    static Device in(org.springframework.session.Session session) {
        return session.getAttribute(ATTRIBUTE) instanceof Device device ? device : new Device("", "");
    }

    /** In words. */
    public String words(Words words) {
        String name = browser.isEmpty() ? words.say("session.browser.unknown") : browser;
        return system.isEmpty() ? name : words.say("session.device", name, system);
    }

    private static String named(String agent, String[][] known) {
        for (String[] each : known) {
            if (agent.contains(each[0])) {
                return each[1];
            }
        }
        return "";
    }
}

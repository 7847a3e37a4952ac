package org.assent.platform.web.time;

import java.util.List;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Keeps every internal link inside the moment that is read. A link that says {@code asOf='now'} leaves it; links to assets,
 * to the log and to sign-in have no moment.
 */
public final class MomentLinkBuilder extends StandardLinkBuilder {
    private static final List<String> TIMELESS =
            List.of("/assets/", "/log/", "/sign-", "/language", "/capacity", "/processes/", "/favicon");

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String processed = super.processLink(context, link);
        if (!(context instanceof IWebContext web) || !processed.startsWith("/")) {
            return processed;
        }
        String root = web.getExchange().getRequest().getApplicationPath();
        String path = root == null ? processed : processed.substring(root.length());
        if (TIMELESS.stream().anyMatch(path::startsWith)) {
            return processed;
        }
        String left = without(processed, Moments.AS_OF + "=now");
        if (!left.equals(processed)) {
            return left;
        }
        String then = keep(web, Moments.AS_OF, Moments.AS_OF, processed);
        return keep(web, Moments.BEHIND, Moments.SEEN, keep(web, Moments.SEEN_BY, Moments.SEEN_BY, then));
    }

    private static String keep(IWebContext web, String attribute, String parameter, String link) {
        Object value = web.getExchange().getAttributeValue(attribute);
        if (value == null || link.contains("?" + parameter + "=") || link.contains("&" + parameter + "=")) {
            return link;
        }
        int hash = link.indexOf('#');
        String page = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + parameter + "=" + encoded(value.toString()) + anchor;
    }

    private static String encoded(String value) {
        return value.replace("%", "%25").replace("+", "%2B").replace("&", "%26").replace("#", "%23");
    }

    private static String without(String link, String pair) {
        return link.replace("?" + pair + "&", "?").replace("?" + pair, "").replace("&" + pair, "");
    }
}

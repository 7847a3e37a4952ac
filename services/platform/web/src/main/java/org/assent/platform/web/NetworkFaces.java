package org.assent.platform.web;

import java.util.Locale;

/** Names and zones of the Networks; a bean of the context that keeps them. */
public interface NetworkFaces {
    NetworkFace of(String code, Locale locale);
}

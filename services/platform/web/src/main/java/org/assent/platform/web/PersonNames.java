package org.assent.platform.web;

import org.assent.kernel.PersonRef;

/** Resolves names when a page is rendered; a bean of the context that keeps persons. Nothing else holds a name. */
public interface PersonNames {
    /** The person's name as it may be shown now, or the words that stand in its place where it was erased. */
    String of(PersonRef person);
}

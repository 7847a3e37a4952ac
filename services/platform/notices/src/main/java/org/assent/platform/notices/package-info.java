/**
 * Letters: written with the event that asks for them, carried by the outbox's relay, given to a {@link
 * org.assent.platform.notices.Post}, and what the post answers reported back to the context that wrote. A letter's words are
 * chosen when it is delivered, in the language of its recipient.
 */
@NullMarked
package org.assent.platform.notices;

import org.jspecify.annotations.NullMarked;

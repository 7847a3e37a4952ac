/** How letters are carried, and the demonstration's mailboxes. Nothing here is for contexts but the configuration. */
@NullMarked
package org.assent.platform.notices.post;

import org.jspecify.annotations.NullMarked;

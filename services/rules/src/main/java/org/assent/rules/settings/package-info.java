/** The values of a Network's settings as numbers, read from the words in which people write them. */
@NullMarked
package org.assent.rules.settings;

import org.jspecify.annotations.NullMarked;

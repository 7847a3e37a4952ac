/** What {@code java -jar assent.jar COMMAND} does, one class for each command. */
@NullMarked
package org.assent.app.command;

import org.jspecify.annotations.NullMarked;

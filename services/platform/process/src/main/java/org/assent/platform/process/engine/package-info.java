/** The engine behind the processes: its beans, the bridge that moves it, its dead letters, its rebuild. */
@NullMarked
package org.assent.platform.process.engine;

import org.jspecify.annotations.NullMarked;

/**
 * The processes: the only importer of the process engine. The engine is a projection with timers: a bridge moves it by the
 * events, its steps send commands through the inside door, and its tables can be thrown away and rebuilt.
 */
@NullMarked
package org.assent.platform.process;

import org.jspecify.annotations.NullMarked;

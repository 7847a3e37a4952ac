/**
 * One PostgreSQL under everything: the embedded server with its data directory, or an external one; the two roles (the owner
 * migrates and rebuilds, the application may only add events), the pools and the migration, and the check that refuses to
 * start on a database that could lose or change what was recorded. Start at {@link org.assent.platform.database.Database}.
 */
@NullMarked
package org.assent.platform.database;

import org.jspecify.annotations.NullMarked;

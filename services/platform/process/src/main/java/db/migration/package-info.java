/** Migrations that are more than SQL of ours. Flyway looks for them in this package. */
@NullMarked
package db.migration;

import org.jspecify.annotations.NullMarked;

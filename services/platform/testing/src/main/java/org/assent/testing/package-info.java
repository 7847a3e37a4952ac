/** What the tests of all modules share: one real PostgreSQL for a test run. Never part of the product. */
@NullMarked
package org.assent.testing;

import org.jspecify.annotations.NullMarked;

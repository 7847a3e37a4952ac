/** Where the settings come from and which modules make the product. */
@NullMarked
package org.assent.app.configuration;

import org.jspecify.annotations.NullMarked;

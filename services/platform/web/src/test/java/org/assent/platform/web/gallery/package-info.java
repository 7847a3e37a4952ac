/** A page for every fragment, to look at them in a browser; for the tests only. */
package org.assent.platform.web.gallery;

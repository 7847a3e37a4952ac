/** Papers: templates of the contexts as tagged PDF files, the same bytes whenever they are made again. */
@NullMarked
package org.assent.platform.web.pdf;

import org.jspecify.annotations.NullMarked;

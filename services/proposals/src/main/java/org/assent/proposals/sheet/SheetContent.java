package org.assent.proposals.sheet;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read from the beginning as often as needed. */
@FunctionalInterface
public interface SheetContent {
    InputStream open() throws IOException;
}

/** A person known by name: registered, corrected, erased by two persons. The name itself is sealed (architecture, Persons). */
@NullMarked
package org.assent.membership.person;

import org.jspecify.annotations.NullMarked;

/**
 * Networks, the entities on their rolls, heads and members, settings and calendars: who may do what on which day. Terms of
 * Reference: composition ("UN Heads of Agencies and the UN RC nominate members to the UNCNM") and working modality. Words:
 * network, entity, Network roll, UNCT roll, head, acting head, seat, member, settings version.
 */
@NullMarked
package org.assent.membership;

import org.jspecify.annotations.NullMarked;

/**
 * The Merkle log and what is published of it: hashes (RFC 6962), proofs, checkpoints as signed notes and tiles (C2SP
 * {@code tlog-checkpoint}, {@code signed-note}, {@code tlog-tiles}), and the check of a whole log. Plain Java without any
 * framework or database, so that an auditor's tool can run the same code.
 */
@NullMarked
package org.assent.platform.proof;

import org.jspecify.annotations.NullMarked;

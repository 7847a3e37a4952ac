package org.assent.platform.web.security;

import org.springframework.transaction.support.TransactionOperations;

/** Transactions in which an account and the letter about it come together. */
record AccountTransactions(TransactionOperations operations) {}

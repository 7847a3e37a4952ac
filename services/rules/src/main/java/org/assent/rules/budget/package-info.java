/**
 * The budget of a programme (domain rules, 6.1): participating organisation, category and year; seven categories of direct costs
 * are planned, the eighth, indirect support costs, is computed. Pure: the share comes from the configuration of the call.
 */
@NullMarked
package org.assent.rules.budget;

import org.jspecify.annotations.NullMarked;

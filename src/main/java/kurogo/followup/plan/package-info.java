/**
 * Pure: whom to talk to next. The rank of a municipality is a sum anybody can add up by hand: for each factor its amount,
 * capped where the factor says so, times the weight an administrator set.
 */
@NullMarked
package kurogo.followup.plan;

import org.jspecify.annotations.NullMarked;

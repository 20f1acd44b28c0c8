/**
 * What becomes of the money behind a call: envelope, awards, agreements, payments. Start at {@link
 * fr.palmares.domain.funding.Funding} and {@link fr.palmares.domain.funding.Award}.
 */
@NullMarked
package fr.palmares.domain.funding;

import org.jspecify.annotations.NullMarked;

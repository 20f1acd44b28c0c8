/** The money of calls, over HTTP. Start at {@link fr.palmares.adapters.web.funding.FundingRoutes}. */
@NullMarked
package fr.palmares.adapters.web.funding;

import org.jspecify.annotations.NullMarked;

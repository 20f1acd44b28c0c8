/**
 * Granting, paying and showing the money of calls. Start at {@link
 * fr.palmares.application.funding.FundingUseCases}.
 */
@NullMarked
package fr.palmares.application.funding;

import org.jspecify.annotations.NullMarked;

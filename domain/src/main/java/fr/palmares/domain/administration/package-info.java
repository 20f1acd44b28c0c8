/**
 * Public bodies, one each, under every name that they bore. Start at {@link
 * fr.palmares.domain.administration.Administration}.
 */
@NullMarked
package fr.palmares.domain.administration;

import org.jspecify.annotations.NullMarked;

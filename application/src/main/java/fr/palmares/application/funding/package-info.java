/** Keeping the money of calls. */
@NullMarked
package fr.palmares.application.funding;

import org.jspecify.annotations.NullMarked;

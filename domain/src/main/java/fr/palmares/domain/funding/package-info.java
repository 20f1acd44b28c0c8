/** The money behind a call: its envelope and where that comes from. */
@NullMarked
package fr.palmares.domain.funding;

import org.jspecify.annotations.NullMarked;

/** The commands that grant, pay and show the money of a call. */
@NullMarked
package fr.palmares.app.funding;

import org.jspecify.annotations.NullMarked;

/** Commands about the trust that the record deserves: what was done to it, and whether it holds. */
@NullMarked
package fr.palmares.app.trail;

import org.jspecify.annotations.NullMarked;

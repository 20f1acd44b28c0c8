/** What becomes of the money behind a call. It begins with the envelope that the call announces. */
@NullMarked
package fr.palmares.domain.funding;

import org.jspecify.annotations.NullMarked;

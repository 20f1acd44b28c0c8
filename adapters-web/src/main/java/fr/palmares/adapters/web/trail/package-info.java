/** The audit trail as JSON; nothing of it is on the web. */
@NullMarked
package fr.palmares.adapters.web.trail;

import org.jspecify.annotations.NullMarked;

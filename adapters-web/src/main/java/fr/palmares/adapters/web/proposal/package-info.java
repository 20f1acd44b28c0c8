/** Proposals as JSON, for those who run their call; nothing here answers over HTTP. */
@NullMarked
package fr.palmares.adapters.web.proposal;

import org.jspecify.annotations.NullMarked;

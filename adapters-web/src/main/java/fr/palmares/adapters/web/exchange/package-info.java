/** What came of an import, as JSON. */
@NullMarked
package fr.palmares.adapters.web.exchange;

import org.jspecify.annotations.NullMarked;

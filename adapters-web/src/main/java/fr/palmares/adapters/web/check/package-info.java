/** What came of checking the record, as JSON; nothing of it is on the web. */
@NullMarked
package fr.palmares.adapters.web.check;

import org.jspecify.annotations.NullMarked;

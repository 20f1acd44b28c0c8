/** What came of an import, as JSON, and the address under which data goes out. */
@NullMarked
package fr.palmares.adapters.web.exchange;

import org.jspecify.annotations.NullMarked;

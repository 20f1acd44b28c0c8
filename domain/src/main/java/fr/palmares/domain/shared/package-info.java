/** What belongs to no feature: exact money, slugs, periods, and text as written or as matched. */
@NullMarked
package fr.palmares.domain.shared;

import org.jspecify.annotations.NullMarked;

/** What was done to the record, by whom and when: the audit trail, each entry chained to the one before it. */
@NullMarked
package fr.palmares.domain.trail;

import org.jspecify.annotations.NullMarked;

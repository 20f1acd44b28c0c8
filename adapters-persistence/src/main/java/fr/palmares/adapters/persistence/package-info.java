/**
 * Keeps everything in a database, H2 or PostgreSQL, by SQL that both run. Start at {@link
 * fr.palmares.adapters.persistence.Database}.
 */
@NullMarked
package fr.palmares.adapters.persistence;

import org.jspecify.annotations.NullMarked;

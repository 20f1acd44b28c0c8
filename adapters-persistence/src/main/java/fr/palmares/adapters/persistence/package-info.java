/**
 * The record in a database: JDBI and Flyway on H2. Start at {@link fr.palmares.adapters.persistence.Database}; the
 * schema is in {@code migrations}, beside it.
 */
@NullMarked
package fr.palmares.adapters.persistence;

import org.jspecify.annotations.NullMarked;

/**
 * What a store is to its contracts and to tests that need one, and samples to put into it. Start at {@link
 * fr.palmares.application.store.Store}.
 */
@NullMarked
package fr.palmares.application.store;

import org.jspecify.annotations.NullMarked;

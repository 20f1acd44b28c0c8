/**
 * A store that lives and dies with the test, and honours every contract. Start at {@link
 * fr.palmares.application.memory.MemoryStore}.
 */
@NullMarked
package fr.palmares.application.memory;

import org.jspecify.annotations.NullMarked;

/** Whether the record can be used at this moment, why it cannot, and the figures of its store. */
@NullMarked
package fr.palmares.application.health;

import org.jspecify.annotations.NullMarked;

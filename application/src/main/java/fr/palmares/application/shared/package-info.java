/** What every feature's use cases share: transactions, pages of lists, and sentences for people. */
@NullMarked
package fr.palmares.application.shared;

import org.jspecify.annotations.NullMarked;

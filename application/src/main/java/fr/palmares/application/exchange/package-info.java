/**
 * Documents that come in: how they are read and what becomes of them. Start at {@link
 * fr.palmares.application.exchange.ImportDocuments}.
 */
@NullMarked
package fr.palmares.application.exchange;

import org.jspecify.annotations.NullMarked;

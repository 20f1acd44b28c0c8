/**
 * Documents that come in: how they are read and what becomes of them; and data that goes out. Start at {@link
 * fr.palmares.application.exchange.ImportDocuments} and {@link fr.palmares.application.exchange.ExportCall}.
 */
@NullMarked
package fr.palmares.application.exchange;

import org.jspecify.annotations.NullMarked;

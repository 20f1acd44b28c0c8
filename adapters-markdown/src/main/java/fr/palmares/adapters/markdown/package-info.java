/**
 * Articles and lists as people write them, read into the application's terms. The ways in are
 * {@link fr.palmares.adapters.markdown.KramdownArticles} and {@link fr.palmares.adapters.markdown.AdministrationsCsv};
 * what is read as what is data, in {@code reading-rules.yaml} beside them.
 */
@NullMarked
package fr.palmares.adapters.markdown;

import org.jspecify.annotations.NullMarked;

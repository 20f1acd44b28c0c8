/**
 * Articles and lists as people write them, read into the application's terms. Start at
 * {@link fr.palmares.adapters.markdown.MarkdownFormats}; what is read as what is data, in {@code reading-rules.yaml}.
 */
@NullMarked
package fr.palmares.adapters.markdown;

import org.jspecify.annotations.NullMarked;

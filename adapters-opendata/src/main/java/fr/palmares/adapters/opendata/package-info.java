/**
 * The record of a call in the forms that others read. Start at {@link fr.palmares.adapters.opendata.OpenDataFormats}.
 */
@NullMarked
package fr.palmares.adapters.opendata;

import org.jspecify.annotations.NullMarked;

/**
 * What every feature's endpoints share: the request as it was asked, the answer, problems, words in two languages and
 * the frame of a page.
 */
@NullMarked
package fr.palmares.adapters.web.shared;

import org.jspecify.annotations.NullMarked;

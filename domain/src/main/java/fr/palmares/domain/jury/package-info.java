/**
 * Who marks, who may not, the marks, and what they come to. Start at {@link fr.palmares.domain.jury.Jury} and {@link
 * fr.palmares.domain.jury.Evaluation}.
 */
@NullMarked
package fr.palmares.domain.jury;

import org.jspecify.annotations.NullMarked;

/**
 * Checks certificates in whole numbers, by the words of the rules alone: nothing here knows how a list or its proof was
 * found. Start at {@link fr.palmares.domain.selection.certificate.CertificateChecker}.
 */
@NullMarked
package fr.palmares.domain.selection.certificate;

import org.jspecify.annotations.NullMarked;

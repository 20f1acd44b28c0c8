/** The whole record as a file that another store takes in, whatever database either is. */
@NullMarked
package fr.palmares.application.backup;

import org.jspecify.annotations.NullMarked;

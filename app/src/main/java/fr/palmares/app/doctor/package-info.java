/** What the machine, the set-up and the database lack, each with what to do about it. */
@NullMarked
package fr.palmares.app.doctor;

import org.jspecify.annotations.NullMarked;

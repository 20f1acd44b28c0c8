package fr.palmares.application.backup;

import fr.palmares.application.shared.Sentence;

/** What came of restoring. */
public sealed interface Restored {

    /** The record is that of the backup. */
    record Done(Backup backup) implements Restored {}

    /** The record is empty or otherwise as it was, and why. */
    record Refused(Sentence reason) implements Restored {}
}

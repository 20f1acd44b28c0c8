package fr.palmares.adapters.markdown;

/** A part of a project that a label stands for. */
enum Label {
    OBJECTIVE,
    DATA,
    AI,
    GAINS,
    ADMINISTRATION,
    TITLE,
    TRACK;

    /** Whether it tells of the project itself, so that what it stands under can only be a project. */
    boolean tellsProject() {
        return this == OBJECTIVE || this == DATA || this == AI || this == GAINS;
    }
}

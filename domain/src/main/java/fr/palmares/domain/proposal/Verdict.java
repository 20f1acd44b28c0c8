package fr.palmares.domain.proposal;

/** Whether a proposal may be judged and, if not, the ground: the list is closed. */
public enum Verdict {
    ELIGIBLE,
    LATE,
    IRREGULAR,
    OFF_TOPIC
}

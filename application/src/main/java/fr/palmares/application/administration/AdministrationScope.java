package fr.palmares.application.administration;

/** Which administrations are asked for. */
public enum AdministrationScope {
    /** Every one on record, among them those that only applied: for those who run calls. */
    ALL,
    /** Those with laureates, and their parents: what everybody may see. */
    WITH_LAUREATES
}

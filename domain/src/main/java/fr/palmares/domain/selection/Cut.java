package fr.palmares.domain.selection;

/** So many coins less of one candidate's amount, and whether its list is then only as good as the best one. */
record Cut(long coins, boolean equal) {}

package fr.palmares.application.check;

import java.util.List;

/** The invariants that a store answers for by itself, in its own words, over all that it holds. */
public interface StoreInvariants {

    List<Finding> findings();
}

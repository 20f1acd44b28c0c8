package fr.palmares.domain.selection;

/** What was found of a program: the best points, what none can exceed, and whether that is the whole truth. */
record Answer(Incumbents incumbents, long bound, boolean proven) {

    boolean impossible() {
        return proven && incumbents.empty();
    }

    boolean found() {
        return !incumbents.empty();
    }

    /** One of the best points. */
    long[] point() {
        return incumbents.points().get(0);
    }

    long gain() {
        return incumbents.gain();
    }
}

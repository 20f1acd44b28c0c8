package fr.palmares.application.check;

import fr.palmares.application.trail.Telling;

/** Two visitors on one tour. */
record Both(Tour.Visitor one, Tour.Visitor other) implements Tour.Visitor {

    @Override
    public <T> void meet(Telling<T> telling, T thing) {
        one.meet(telling, thing);
        other.meet(telling, thing);
    }

    @Override
    public void meetUnreadable(String place) {
        one.meetUnreadable(place);
        other.meetUnreadable(place);
    }
}

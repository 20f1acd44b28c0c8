package fr.palmares.application.check;

import fr.palmares.application.check.ChainCheck.LastTold;
import fr.palmares.application.trail.Telling;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Subject;
import java.util.List;
import java.util.Map;

/** Holds what is on record against what the trail last told of it: whoever wrote past the program shows here. */
final class RecordCheck implements Tour.Visitor {

    private final Map<Subject, LastTold> lastTold;
    private final Places unreadable = new Places("record-readable");
    private final Places untold = new Places("record-told");
    private final Places otherwise = new Places("record-as-told");
    private final Places gone = new Places("told-on-record");

    /** @param lastTold what is told and not met yet; it shrinks */
    RecordCheck(Map<Subject, LastTold> lastTold) {
        this.lastTold = lastTold;
    }

    @Override
    public <T> void meet(Telling<T> telling, T thing) {
        Change now = telling.found(thing);
        LastTold told = lastTold.remove(now.subject());
        if (told == null) {
            untold.add(now.subject());
        } else if (!told.equals(new LastTold(now.revision().number(), now.state()))) {
            otherwise.add(now.subject());
        }
    }

    @Override
    public void meetUnreadable(String place) {
        unreadable.add(place);
    }

    List<Finding> findings() {
        lastTold.keySet().stream().map(Subject::toString).sorted().forEach(gone::add);
        return List.of(unreadable.finding(), untold.finding(), otherwise.finding(), gone.finding());
    }
}

package fr.palmares.application.check;

import fr.palmares.application.trail.AuditTrail.Walker;
import fr.palmares.domain.trail.Change;
import fr.palmares.domain.trail.Digest;
import fr.palmares.domain.trail.Entry;
import fr.palmares.domain.trail.Head;
import fr.palmares.domain.trail.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through a trail. An entry that was changed, left out, put in or moved does not follow the one before it; what
 * was cut off at the end shows against the head, and against the anchor where even the head was set back.
 */
final class ChainCheck implements Walker {

    /** What a thing was like when the trail last told of it. */
    record LastTold(int revision, Digest state) {}

    private final Optional<Head> anchor;
    private final Places broken = new Places("trail-chained");
    private final Places unlike = new Places("trail-anchored");
    private final Map<Subject, LastTold> lastTold = new HashMap<>();
    private Head last = Head.NONE;
    private boolean anchored;

    ChainCheck(Optional<Head> anchor) {
        this.anchor = anchor;
        this.anchored = anchor.filter(head -> !head.equals(Head.NONE)).isEmpty();
    }

    /** An entry is held against the one before as that is, so that one fault is told once. */
    @Override
    public void meet(Entry entry) {
        if (!entry.follows(last)) {
            broken.add(entry.sequence());
        }
        last = entry.head();
        anchored |= anchor.filter(last::equals).isPresent();
        Change change = entry.change();
        lastTold.put(change.subject(), new LastTold(change.revision().number(), change.state()));
    }

    @Override
    public void meetUnreadable(long sequence) {
        broken.add(sequence);
        last = new Head(Math.max(sequence, 0), Digest.NONE);
    }

    Map<Subject, LastTold> lastTold() {
        return lastTold;
    }

    List<Finding> findings(Head head) {
        Places cut = new Places("trail-complete");
        if (!last.equals(head)) {
            cut.add(head.sequence());
        }
        if (!anchored) {
            unlike.add(anchor.map(Head::sequence).orElse(0L));
        }
        return List.of(broken.finding(), cut.finding(), unlike.finding());
    }
}

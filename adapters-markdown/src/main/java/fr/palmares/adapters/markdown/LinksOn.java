package fr.palmares.adapters.markdown;

import java.util.ArrayList;
import java.util.List;

/** Takes links that only lead on, such as « En savoir plus », off the ends of lines. */
final class LinksOn {

    private final Intros intros;

    LinksOn(Intros intros) {
        this.intros = intros;
    }

    /** The lines without such links; all as they are where nothing else would be left. */
    List<Passage> takenOff(List<Passage> lines) {
        List<Passage> kept = lines.stream()
                .map(this::takenOff)
                .filter(line -> !line.plain().isEmpty())
                .toList();
        return kept.isEmpty() ? lines : kept;
    }

    private Passage takenOff(Passage line) {
        List<Run> runs = new ArrayList<>(line.runs());
        int kept = runs.size();
        while (kept > 1 && runs.get(kept - 1).text().matches("[\\s\\p{Z}.;>]*")) {
            kept--;
        }
        boolean leadsOn = kept > 1 && leadsOn(runs.get(kept - 1));
        if (!leadsOn) {
            return line;
        }
        runs.subList(kept - 1, runs.size()).clear();
        return new Passage(line.position(), runs, line.opens(), line.afterGap());
    }

    private boolean leadsOn(Run run) {
        return run.link() && intros.leadsOn(run.text());
    }
}

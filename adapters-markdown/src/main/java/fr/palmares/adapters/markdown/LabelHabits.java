package fr.palmares.adapters.markdown;

/** How the labels of one laureate stand: alone on their lines, in front of their texts, in items of a list. */
final class LabelHabits {

    private final Labels labels;
    private boolean standAlone;
    private boolean shareLines;
    private boolean areItems;
    private boolean titledByHeading;

    LabelHabits(Labels labels) {
        this.labels = labels;
    }

    void forget() {
        standAlone = false;
        shareLines = false;
    }

    /** One more label stands alone, or shares its line with its text. */
    void standAlone(boolean alone) {
        standAlone |= alone;
        shareLines |= !alone;
    }

    void areItems(boolean items) {
        areItems = items;
    }

    void titledByHeading(boolean heading) {
        titledByHeading = heading;
    }

    /** Whether a passage stands as those labels do, though it is none that is known. */
    boolean areLike(Passage passage, boolean item) {
        boolean inFront = shareLines && (!item || areItems) && labels.unknownIn(passage);
        boolean alone = standAlone
                && titledByHeading
                && !item
                && !passage.afterGap()
                && passage.isStrong()
                && passage.plain().length() <= Labels.LONGEST
                && !passage.plain().endsWith(".");
        return inFront || alone;
    }
}

package fr.palmares.application.shared;

/** How many items a page of a list holds: 1 to 200, 50 unless told. */
public record Limit(int items) {

    public static final int LARGEST = 200;
    public static final Limit DEFAULT = new Limit(50);

    public Limit {
        if (!holds(items)) {
            throw new IllegalArgumentException("a limit lies between 1 and " + LARGEST + ", got " + items);
        }
    }

    public static boolean holds(int items) {
        return items >= 1 && items <= LARGEST;
    }
}

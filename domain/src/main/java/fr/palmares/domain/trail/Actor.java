package fr.palmares.domain.trail;

import fr.palmares.domain.shared.Folding;

/** Who did something, by the name that was given on the way in: one line of 1 to 100 characters. */
public record Actor(String name) {

    public static final int LONGEST = 100;

    /** Whoever came in by a way that asks for no name. */
    public static final Actor UNNAMED = new Actor("–");

    /** @throws IllegalArgumentException for what {@link #isName} refuses */
    public Actor {
        name = Folding.written(name).strip();
        if (!isName(name)) {
            throw new IllegalArgumentException("nobody is called “" + name + "”");
        }
    }

    /** Whether a text can name someone. */
    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return name;
    }
}

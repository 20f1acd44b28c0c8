package fr.palmares.adapters.markdown.broken;

public final class OneWayIn {

    private OneWayIn() {}

    public static OneWayIn open() {
        return new OneWayIn();
    }
}

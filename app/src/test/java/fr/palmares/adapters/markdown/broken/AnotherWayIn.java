package fr.palmares.adapters.markdown.broken;

public final class AnotherWayIn {

    private AnotherWayIn() {}

    public static AnotherWayIn open() {
        return new AnotherWayIn();
    }
}

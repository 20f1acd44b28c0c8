package fr.palmares.app;

/** The program. */
public final class Palmares {

    private Palmares() {}

    public static void main(String[] arguments) {
        Console.standard().say("palmares " + version());
    }

    private static String version() {
        String version = Palmares.class.getPackage().getImplementationVersion();
        return version == null ? "(unpacked)" : version;
    }
}

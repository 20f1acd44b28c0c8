package fr.palmares.app;

import java.io.PrintStream;

/** The one place that knows the standard streams. */
record Console(PrintStream out) {

    static Console standard() {
        return new Console(System.out);
    }

    void say(String line) {
        out.println(line);
    }
}

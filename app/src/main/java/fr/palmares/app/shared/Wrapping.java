package fr.palmares.app.shared;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of at most that many columns, broken between words, or within one that is longer than a line. */
final class Wrapping {

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Wrapping(int width) {
        this.width = width;
    }

    static List<String> at(int width, String text) {
        if (Printable.width(text) <= width) {
            return List.of(text);
        }
        Wrapping wrapping = new Wrapping(width);
        for (String word : text.split(" ", -1)) {
            wrapping.add(word);
        }
        wrapping.lines.add(wrapping.line.toString());
        return wrapping.lines;
    }

    private void add(String word) {
        if (line.length() > 0 && Printable.width(line.toString()) + 1 + Printable.width(word) > width) {
            end();
        } else if (line.length() > 0) {
            line.append(' ');
        }
        word.codePoints().forEach(this::addLetter);
    }

    private void addLetter(int letter) {
        if (Printable.width(line.toString()) + Printable.width(letter) > width && line.length() > 0) {
            end();
        }
        line.appendCodePoint(letter);
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
    }
}

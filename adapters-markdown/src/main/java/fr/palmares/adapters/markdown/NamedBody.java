package fr.palmares.adapters.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a body on its own line, or of who carries a project, and the sentences behind it, if any are. */
record NamedBody(String name, String text) {

    private static final Pattern SENTENCES = Pattern.compile("(?<=\\p{Ll}{2}|\\p{Lu}{2})\\.[\\s\\p{Z}]++(?=\\p{Lu})");

    /** A longer first sentence is one. */
    private static final int LONGEST = 60;

    static Optional<NamedBody> of(String line, Bodies bodies) {
        Matcher carried = bodies.carriers().in(line);
        return carried.lookingAt() ? carrier(Passage.strip(line.substring(carried.end()), ":")) : named(line, bodies);
    }

    /** « Porté par la Mairie de Là. » */
    private static Optional<NamedBody> carrier(String behind) {
        String line = Passage.strip(behind.startsWith(":") ? behind.substring(1) : behind);
        Matcher end = SENTENCES.matcher(line);
        boolean goesOn = end.find();
        String name = Passage.strip(Bodies.bare(goesOn ? line.substring(0, end.start()) : line), ".");
        return name.isEmpty() || name.length() > Bodies.LONGEST
                ? Optional.empty()
                : Optional.of(new NamedBody(name, goesOn ? line.substring(end.end()) : ""));
    }

    private static Optional<NamedBody> named(String line, Bodies bodies) {
        Matcher end = SENTENCES.matcher(line);
        if (end.find() && end.start() <= LONGEST) {
            String name = line.substring(0, end.start());
            boolean named = Character.isUpperCase(line.codePointAt(0))
                    && Bodies.bare(name.toLowerCase(Locale.ROOT)).length() == name.length()
                    && bodies.name(name);
            if (named) {
                return Optional.of(new NamedBody(name, line.substring(end.end())));
            }
        }
        return bodies.name(line) ? Optional.of(new NamedBody(line, "")) : Optional.empty();
    }
}

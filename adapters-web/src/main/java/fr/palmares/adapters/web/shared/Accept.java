package fr.palmares.adapters.web.shared;

import java.util.Locale;

/** What a client takes for an answer, as its {@code Accept} header says; a missing or broken one takes anything. */
record Accept(String header) {

    boolean takes(String mediaType) {
        if (header.isBlank() || mediaType.equals("*/*")) {
            return true;
        }
        boolean anyRange = false;
        for (String range : header.split(",", -1)) {
            String type = typeOf(range);
            anyRange |= type.indexOf('/') > 0;
            if (covers(type, mediaType) && !refused(range)) {
                return true;
            }
        }
        return !anyRange;
    }

    /** Whether the client asks for that kind by its name, as browsers do for pages, and does not merely take it. */
    boolean names(String mediaType) {
        for (String range : header.split(",", -1)) {
            if (typeOf(range).equals(mediaType) && !refused(range)) {
                return true;
            }
        }
        return false;
    }

    private static String typeOf(String range) {
        int parameters = range.indexOf(';');
        return (parameters < 0 ? range : range.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean covers(String range, String mediaType) {
        String kind = mediaType.substring(0, mediaType.indexOf('/') + 1);
        return range.equals("*/*") || range.equals(mediaType) || range.equals(kind + "*");
    }

    private static boolean refused(String range) {
        return range.replaceAll("\\s", "").toLowerCase(Locale.ROOT).matches(".*;q=0(?:\\.0{0,3})?(?:;.*)?");
    }
}

package fr.palmares.application.exchange;

import fr.palmares.application.shared.Sentence;
import fr.palmares.domain.call.CallId;
import java.net.URI;
import java.util.Optional;

/**
 * What an export is: its public code, and how the world knows such a file.
 *
 * @param mediaType as registered, with the charset where that is not implied
 * @param extension of the file's name, without the dot
 * @param standard where its rules are written, unless they are our own
 */
public record ExportKind(String code, String mediaType, String extension, Optional<URI> standard) {

    /** What the file is called: the same name on every machine. */
    public String fileName(CallId call) {
        return code.equals(extension) ? call + "." + extension : call + "-" + code + "." + extension;
    }

    /** What it is for, in a few words. */
    public Sentence title() {
        return Sentence.of("export-" + code);
    }

    /** The media type without its parameters. */
    public String bareMediaType() {
        int parameters = mediaType.indexOf(';');
        return parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    }
}

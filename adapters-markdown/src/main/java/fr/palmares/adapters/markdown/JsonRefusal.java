package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;

/** Why a JSON text is refused where it stands, thrown within this package to leave a walk through it. */
final class JsonRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    JsonRefusal(Position position, String code, Object... arguments) {
        super(code, null, false, false);
        this.diagnostic = Diagnostic.error(position, code, arguments);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}

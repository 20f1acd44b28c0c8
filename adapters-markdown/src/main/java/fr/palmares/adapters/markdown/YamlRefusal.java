package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.application.exchange.Position;

/** Why a YAML text is refused, thrown within this package to leave a walk over its nodes. */
final class YamlRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    YamlRefusal(Position position, String code, Object... arguments) {
        super(code, null, false, false);
        this.diagnostic = Diagnostic.error(position, code, arguments);
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}

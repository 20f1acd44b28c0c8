package fr.palmares.application.selection;

import fr.palmares.domain.call.Call;
import fr.palmares.domain.jury.Jury;
import java.util.Optional;

/** A call as a selection finds it on record. */
record CallOnRecord(Call call, Optional<Jury> jury, DecisionInputs inputs) {}

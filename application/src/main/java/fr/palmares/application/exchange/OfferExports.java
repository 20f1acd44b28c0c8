package fr.palmares.application.exchange;

import fr.palmares.domain.call.CallId;
import java.util.List;

/** Tells which kinds of export can be had of a call as its record stands: none where whoever asks may not see it. */
@FunctionalInterface
public interface OfferExports {

    List<ExportKind> of(CallId call);
}

package fr.palmares.adapters.web.call;

import fr.palmares.adapters.web.shared.Frame;
import java.util.List;
import java.util.Optional;

/** The start page: what this is, a search, and the calls. */
record HomePage(Frame frame, List<CallFacts> calls, Optional<String> next) {}

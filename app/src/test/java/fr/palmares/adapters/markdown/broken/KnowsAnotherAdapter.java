package fr.palmares.adapters.markdown.broken;

import fr.palmares.adapters.persistence.broken.IsKnown;

public record KnowsAnotherAdapter(IsKnown other) {}

package fr.palmares.application.call.broken;

import fr.palmares.app.Palmares;

public interface KnowsTheProgram {

    Palmares program();
}

package fr.palmares.domain.call.broken;

import org.slf4j.Logger;

public interface KnowsALibrary {

    Logger logger();
}

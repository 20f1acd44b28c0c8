package fr.palmares.domain.selection.certificate.broken;

import fr.palmares.domain.selection.ExactSolver;
import fr.palmares.domain.selection.PortfolioSolver;

public record AsksTheSolver() {

    PortfolioSolver solver() {
        return ExactSolver.create();
    }
}

package fr.palmares.domain.selection;

/**
 * Finds the best list: greatest total score, then least total amount, then the call's tie order. Every implementation
 * is exact or says that it is not; see {@code PortfolioSolverContract} for what it must honour.
 */
@FunctionalInterface
public interface PortfolioSolver {

    Portfolio solve(SelectionProblem problem, Effort effort);
}

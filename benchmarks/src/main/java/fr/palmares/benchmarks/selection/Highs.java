package fr.palmares.benchmarks.selection;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.LinearConstraintProto;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A program of CP-SAT put to HiGHS through OR-Tools, its gap narrowed to nothing; it computes in floating point. */
final class Highs {

    private static final double HALF = 0.5;
    private static final double MILLIS = 1_000;

    private Highs() {}

    /** Which of the first columns are in the list that it calls optimal; empty where it says that there is none. */
    static Optional<List<Boolean>> best(CpModel asked, int columns, double seconds) {
        CpModelProto model = asked.model();
        MPSolver solver = MPSolver.createSolver("HIGHS");
        MPVariable[] variables = model.getVariablesList().stream()
                .map(variable -> solver.makeIntVar((double) variable.getDomain(0), (double) variable.getDomain(1), ""))
                .toArray(MPVariable[]::new);
        model.getConstraintsList().stream()
                .filter(ConstraintProto::hasLinear)
                .forEach(row -> add(row.getLinear(), solver, variables));
        for (int k = 0; k < model.getObjective().getVarsCount(); k++) {
            solver.objective().setCoefficient(variables[model.getObjective().getVars(k)], (double)
                    model.getObjective().getCoeffs(k));
        }
        solver.objective().setMinimization();
        solver.setTimeLimit((long) (seconds * MILLIS));
        MPSolverParameters parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        ResultStatus status = solved(solver, parameters);
        if (status != ResultStatus.OPTIMAL && status != ResultStatus.INFEASIBLE) {
            throw new CpSat.Unproven("HiGHS says " + status);
        }
        return status == ResultStatus.INFEASIBLE
                ? Optional.empty()
                : Optional.of(IntStream.range(0, columns)
                        .mapToObj(j -> variables[j].solutionValue() > HALF)
                        .toList());
    }

    /** OR-Tools has no name in Java for the status of a solver that ran out of time without any list. */
    private static ResultStatus solved(MPSolver solver, MPSolverParameters parameters) {
        try {
            return solver.solve(parameters);
        } catch (IllegalArgumentException nameless) {
            return ResultStatus.NOT_SOLVED;
        }
    }

    private static void add(LinearConstraintProto row, MPSolver solver, MPVariable[] variables) {
        MPConstraint constraint = solver.makeConstraint((double) row.getDomain(0), (double) row.getDomain(1));
        for (int k = 0; k < row.getVarsCount(); k++) {
            constraint.setCoefficient(variables[row.getVars(k)], (double) row.getCoeffs(k));
        }
    }
}

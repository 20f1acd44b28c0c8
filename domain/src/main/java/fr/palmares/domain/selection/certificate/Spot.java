package fr.palmares.domain.selection.certificate;

import fr.palmares.domain.selection.Candidate;
import fr.palmares.domain.selection.SelectionProblem;
import java.util.ArrayList;
import java.util.List;

/** A spot in a tree: who is in, who is out and who is open there, and the branches that lead to it. */
final class Spot {

    private static final int OUT = 1;
    private static final int IN = 2;

    private final int tree;
    private final List<String> path;

    /** For each candidate a bit that it may be out, and one that it may be in. */
    private final byte[] fates;

    private Spot(int tree, List<String> path, byte[] fates) {
        this.tree = tree;
        this.path = path;
        this.fates = fates;
    }

    /** Nobody's fate is settled but by bars and pins. */
    static Spot root(int tree, SelectionProblem problem) {
        byte[] fates = new byte[problem.candidates().size()];
        for (int j = 0; j < fates.length; j++) {
            Candidate candidate = problem.candidates().get(j);
            boolean must = problem.constraints().pins().must().contains(candidate.number());
            boolean not = problem.constraints().pins().not().contains(candidate.number()) || candidate.barred();
            fates[j] = (byte) ((must ? 0 : OUT) | (not ? 0 : IN));
        }
        return new Spot(tree, List.of(), fates);
    }

    boolean allows(int candidate, boolean in) {
        return (fates[candidate] & (in ? IN : OUT)) != 0;
    }

    boolean open(int candidate) {
        return allows(candidate, true) && allows(candidate, false);
    }

    void settle(int candidate, boolean in) {
        fates[candidate] = (byte) (in ? IN : OUT);
    }

    Spot branch(int candidate, boolean in, Object name) {
        List<String> further = new ArrayList<>(path);
        further.add(name + (in ? " in" : " out"));
        Spot branch = new Spot(tree, further, fates.clone());
        branch.settle(candidate, in);
        return branch;
    }

    int depth() {
        return path.size();
    }

    @Override
    public String toString() {
        return tree + ": " + String.join(", ", path);
    }
}

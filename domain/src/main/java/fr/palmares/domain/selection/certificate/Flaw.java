package fr.palmares.domain.selection.certificate;

import java.util.Locale;

/**
 * What is wrong with a certificate, and where.
 *
 * @param place the tree and the branches that lead there, such as {@code 1: 12 in, 7 out}, or a limit's name
 */
public record Flaw(Kind kind, String place) {

    /** What can be wrong. */
    public enum Kind {
        /** The list names someone who cannot be selected, or the same one twice. */
        LIST_UNKNOWN,
        /** The list breaks a limit. */
        LIST_BREAKS,
        /** Score or amount of the list are not what is said. */
        VALUE_WRONG,
        /** A unit of score weighs too little to come before all money. */
        WEIGHT_TOO_SMALL,
        /** A limit is charged that the rules do not have. */
        LIMIT_UNKNOWN,
        /** A leaf's bound leaves room for a better list. */
        LEAF_OPEN,
        /** A node branches on someone whose fate is settled there. */
        BRANCH_WRONG,
        /** A branch is left out. */
        BRANCH_MISSING,
        /** There are more nodes than branches. */
        NODE_ASTRAY,
        /** The tree is deeper than is ever needed. */
        TOO_DEEP;

        /** The code as programs know it, such as {@code leaf-open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

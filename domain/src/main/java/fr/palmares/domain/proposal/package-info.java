/**
 * What administrations send to a call: the project, what it asks for, whether it may be judged. Start at {@link
 * fr.palmares.domain.proposal.Proposal}.
 */
@NullMarked
package fr.palmares.domain.proposal;

import org.jspecify.annotations.NullMarked;

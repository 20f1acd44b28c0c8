package fr.palmares.application.exchange;

import fr.palmares.domain.laureate.LaureateId;
import java.util.Optional;

/** Describes the awards of a laureate to the machines that read its page. */
@FunctionalInterface
public interface DescribeGrants {

    /** Linked data that can stand within a {@code script} element; empty where nothing public is granted. */
    Optional<String> describe(LaureateId laureate);
}

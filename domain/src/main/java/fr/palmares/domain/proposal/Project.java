package fr.palmares.domain.proposal;

import fr.palmares.domain.shared.Folding;
import java.util.List;
import java.util.Optional;

/**
 * What a proposal offers and a laureate won with: its title and, where they are told, aim, data used, use of AI and
 * announced gains.
 */
public record Project(
        String title, Optional<String> objective, Optional<String> data, Optional<String> ai, List<String> gains) {

    /** @throws IllegalArgumentException for a blank title; blank texts count as absent */
    public Project {
        title = Folding.written(title).strip();
        objective = told(objective);
        data = told(data);
        ai = told(ai);
        gains = gains.stream()
                .map(gain -> Folding.written(gain).strip())
                .filter(gain -> !gain.isEmpty())
                .toList();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("a project has a title");
        }
    }

    /** This project with those gains announced. */
    public Project gaining(List<String> announced) {
        return new Project(title, objective, data, ai, announced);
    }

    private static Optional<String> told(Optional<String> text) {
        return text.map(written -> Folding.written(written).strip()).filter(written -> !written.isEmpty());
    }
}

package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Diagnostic;
import fr.palmares.domain.proposal.Project;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a proposal: a title, then sections under the labels that articles have as well. */
final class ProjectReader {

    private final BlockReader blocks;
    private final Labels labels;

    ProjectReader(BlockReader blocks, Labels labels) {
        this.blocks = blocks;
        this.labels = labels;
    }

    /** The project, if the text has a title; what stands before the first section is for people and left out. */
    Optional<Project> read(FolderText text, List<Diagnostic> remarks) {
        Optional<String> title = Optional.empty();
        Optional<Label> section = Optional.empty();
        Map<Label, List<String>> parts = new EnumMap<>(Label.class);
        for (Block block : blocks.read(text.body(), text.firstLine())) {
            if (block instanceof Block.Heading heading && title.isEmpty()) {
                title = Optional.of(joined(heading.lines()));
            } else if (block instanceof Block.Heading heading) {
                section = label(heading);
                if (section.isEmpty()) {
                    remarks.add(Diagnostic.warning(
                            heading.position(),
                            "section-unknown",
                            heading.title().plain()));
                }
            } else if (section.isPresent()) {
                List<String> part = parts.computeIfAbsent(section.get(), none -> new ArrayList<>());
                lines(block).ifPresent(part::add);
            }
        }
        return title.filter(words -> !words.isBlank()).map(words -> project(words, parts));
    }

    private Optional<Label> label(Block.Heading heading) {
        return labels.of(heading.title())
                .filter(labelled -> labelled.rest().plain().isEmpty())
                .map(Labels.Labelled::label)
                .filter(Label::tellsProject);
    }

    private static Project project(String title, Map<Label, List<String>> parts) {
        return new Project(
                title,
                part(parts, Label.OBJECTIVE),
                part(parts, Label.DATA),
                part(parts, Label.AI),
                parts.getOrDefault(Label.GAINS, List.of()));
    }

    private static Optional<String> part(Map<Label, List<String>> parts, Label label) {
        return Optional.ofNullable(parts.get(label)).map(lines -> String.join("\n", lines));
    }

    private static Optional<String> lines(Block block) {
        if (block instanceof Passage passage) {
            return Optional.of(passage.plain());
        }
        return block instanceof Block.Item item ? Optional.of(joined(item.lines())) : Optional.empty();
    }

    private static String joined(List<Passage> lines) {
        return String.join(" ", lines.stream().map(Passage::plain).toList());
    }
}

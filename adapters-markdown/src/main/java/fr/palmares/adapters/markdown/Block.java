package fr.palmares.adapters.markdown;

import fr.palmares.application.exchange.Position;
import java.util.List;
import java.util.Optional;

/** One piece of an article's text, in reading order; quotes and containers are only paper and left out. */
sealed interface Block permits Block.Heading, Block.Item, Block.Row, Passage {

    Position position();

    /** A heading, from level 1 (the largest) to 6; a second line of it is told apart. */
    record Heading(int level, List<Passage> lines) implements Block {

        public Heading {
            lines = List.copyOf(lines);
        }

        Passage title() {
            return lines.get(0);
        }

        @Override
        public Position position() {
            return title().position();
        }
    }

    /** A row of a table, each cell with its lines. */
    record Row(boolean header, List<List<Passage>> cells) implements Block {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        @Override
        public Position position() {
            return cells.stream()
                    .flatMap(List::stream)
                    .map(Passage::position)
                    .findFirst()
                    .orElse(Position.START);
        }
    }

    /** An item of a list: the list's number and depth, the item's own number where one is printed, and its lines. */
    record Item(int list, int depth, Optional<Integer> number, List<Passage> lines) implements Block {

        public Item {
            lines = List.copyOf(lines);
        }

        @Override
        public Position position() {
            return lines.get(0).position();
        }
    }
}

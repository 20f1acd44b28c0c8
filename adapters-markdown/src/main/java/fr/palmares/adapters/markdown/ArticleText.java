package fr.palmares.adapters.markdown;

import fr.palmares.adapters.markdown.FrontMatter.Value;
import fr.palmares.application.exchange.Position;
import fr.palmares.domain.call.Track;
import fr.palmares.domain.call.TrackId;
import fr.palmares.domain.shared.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** An article taken apart: front matter between two lines of three dashes, and the text below with its first line. */
record ArticleText(FrontMatter frontMatter, String body, int firstLine) {

    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*+(?:\\R|\\z)");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*+(?:\\R|\\z)", Pattern.MULTILINE);

    /** No call has as many; each is looked for in every sentence. */
    private static final int MOST_TRACKS = 100;

    static ArticleText of(String text) throws YamlRefusal {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return new ArticleText(FrontMatter.NONE, text, 1);
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            throw new YamlRefusal(Position.START, "front-matter-unclosed");
        }
        FrontMatter frontMatter = frontMatter(text.substring(opening.end(), closing.start()));
        int firstLine = SourceText.positionAt(text, closing.end()).line();
        return new ArticleText(frontMatter, text.substring(closing.end()), firstLine);
    }

    private static FrontMatter frontMatter(String yaml) throws YamlRefusal {
        int firstLine = 2;
        Optional<Node> root = YamlText.compose(yaml, firstLine);
        if (root.isEmpty()) {
            return FrontMatter.NONE;
        }
        if (!(root.get() instanceof MappingNode mapping)) {
            throw new YamlRefusal(YamlText.position(root.get(), firstLine), "front-matter-not-a-mapping");
        }
        Map<String, Value> values = new HashMap<>();
        List<Track> tracks = new ArrayList<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                continue;
            }
            if (entry.getValueNode() instanceof ScalarNode value) {
                values.put(key.getValue(), new Value(value.getValue(), YamlText.position(value, firstLine)));
            } else if (entry.getValueNode() instanceof MappingNode declared
                    && key.getValue().equals("tracks")) {
                declared.getValue().stream()
                        .limit(MOST_TRACKS)
                        .forEach(track -> track(track).ifPresent(tracks::add));
            }
        }
        return new FrontMatter(values, tracks);
    }

    private static Optional<Track> track(NodeTuple declared) {
        if (declared.getKeyNode() instanceof ScalarNode id
                && declared.getValueNode() instanceof ScalarNode title
                && !title.getValue().isBlank()) {
            return Slug.parse(id.getValue()).map(slug -> new Track(new TrackId(slug), title.getValue()));
        }
        return Optional.empty();
    }
}

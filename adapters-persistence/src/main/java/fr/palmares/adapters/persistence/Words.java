package fr.palmares.adapters.persistence;

import fr.palmares.domain.shared.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps the folded words by which rows of one kind are found. */
final class Words {

    static final String CALL = "C";
    static final String LAUREATE = "L";
    static final String ADMINISTRATION = "A";

    private static final int CHUNK = 10_000;

    private Words() {}

    /** Replaces the words of each row by those of its texts. */
    static void replace(Handle handle, String kind, Map<String, List<String>> textsById) {
        PreparedBatch removal = handle.prepareBatch("delete from word where kind = :kind and id = :id");
        textsById
                .keySet()
                .forEach(id -> removal.bind("kind", kind).bind("id", id).add());
        removal.execute();
        insert(handle, kind, textsById);
    }

    /** Writes the words of rows that have none yet. */
    static void insert(Handle handle, String kind, Map<String, List<String>> textsById) {
        PreparedBatch batch = handle.prepareBatch("insert into word (kind, word, id) values (:kind, :word, :id)");
        textsById.forEach((id, texts) -> wordsOf(texts).forEach(word -> {
            batch.bind("kind", kind).bind("word", word).bind("id", id).add();
            if (batch.size() == CHUNK) {
                batch.execute();
            }
        }));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Collection<String> wordsOf(List<String> texts) {
        Collection<String> words = new TreeSet<>();
        texts.forEach(text -> words.addAll(Folding.words(text)));
        return words;
    }
}

package fr.palmares.app.shared;

import fr.palmares.application.shared.Slice;
import java.util.List;

/** How a list of one kind looks in each form. */
public interface Listing<V, K> {

    /** For people: the few columns that tell the items apart. */
    Table table(Words words, List<V> items);

    /** For spreadsheets: all that the JSON holds, under the names that it has there. */
    List<Field<V>> fields();

    /** For programs: the document that the API answers. */
    String json(Slice<V, K> page);
}

package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.NamingEdge;
import org.onrecord.archive.QuotingEdge;

/** Who quotes whom, and who speaks about whom, as JSON; docs/json.md describes it. Thread-safe. */
public final class NetworkJson {
    private NetworkJson() {}

    public static String line(QuotingEdge edge) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("publisher", edge.publisher());
        object.put("speaker", edge.key());
        object.put("name", edge.speaker());
        object.put("statements", edge.statements());
        return RecordJson.json(object);
    }

    public static String line(NamingEdge edge) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("speaker", edge.key());
        object.put("name", edge.speaker());
        object.put("about", edge.aboutKey());
        object.put("aboutName", edge.about());
        object.put("words", edge.words());
        object.put("statements", edge.statements());
        return RecordJson.json(object);
    }
}

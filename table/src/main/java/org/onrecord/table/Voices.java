package org.onrecord.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.Speaker;

/** The speakers of one article by their ids. */
record Voices(Map<String, Speaker> byId) {

    Voices(List<Speaker> speakers) {
        this(speakers.stream().collect(Collectors.toMap(Speaker::id, Function.identity())));
    }

    List<Voice> of(List<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    private Voice of(String id) {
        Speaker speaker = byId.get(id);
        return speaker == null ? new Voice(id, null, null) : new Voice(id, speaker.name(), speaker.kind());
    }
}

package org.onrecord.speaker;

import java.util.List;
import org.onrecord.Speaker;

/**
 * The speakers of an article, in the order in which they first speak.
 *
 * @param voices who speaks in each of the findings, in their order
 */
public record Speakers(List<Speaker> list, List<Voice> voices) {

    public Speakers {
        list = List.copyOf(list);
        voices = List.copyOf(voices);
    }
}

package org.onrecord.tagging;

import java.util.List;

/**
 * What the network made of a document.
 *
 * @param groups all cues in the order of the text, each with its source and contents
 */
public record Tagged(List<CueGroup> groups, Marks marks, Pointers pointers) {

    public Tagged {
        groups = List.copyOf(groups);
    }
}

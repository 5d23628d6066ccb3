package org.onrecord.web.analysis;

import java.util.List;
import org.onrecord.Analysis;

/**
 * What was found in what somebody tried. Immutable.
 *
 * @param failures lines that say what could not be read, and why
 */
public record Trial(List<Analysis> analyses, List<String> failures) {
    public Trial {
        analyses = List.copyOf(analyses);
        failures = List.copyOf(failures);
    }
}

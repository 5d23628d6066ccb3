package org.onrecord.attribution;

import java.util.List;
import org.onrecord.text.TokenRange;

/**
 * A sentence that hands over to a quotation in the next paragraph.
 *
 * @param source whose words follow; empty where the sentence names nobody
 * @param cue what says so; empty for a bare name
 */
record Introduction(List<TokenRange> source, List<TokenRange> cue) {}

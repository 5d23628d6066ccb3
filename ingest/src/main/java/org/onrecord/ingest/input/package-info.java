/** What passes between the parts of ingest: bytes with what is known of them, and what comes out of them. */
@NullMarked
package org.onrecord.ingest.input;

import org.jspecify.annotations.NullMarked;

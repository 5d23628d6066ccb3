/** What all requests share: the archive, with many readers and one writer. */
@NullMarked
package org.onrecord.web.shared;

import org.jspecify.annotations.NullMarked;

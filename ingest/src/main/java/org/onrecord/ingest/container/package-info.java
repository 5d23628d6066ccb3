/** Inputs that hold others: compressed files, archives, web archives, saved pages with their parts, and lists in JSON. */
@NullMarked
package org.onrecord.ingest.container;

import org.jspecify.annotations.NullMarked;

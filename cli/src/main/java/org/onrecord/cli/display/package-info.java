/** Shows analyses to people, on a terminal or in plain text. */
@NullMarked
package org.onrecord.cli.display;

import org.jspecify.annotations.NullMarked;

/** Who stands behind the sources: names, pronouns and descriptions become the same speakers all through the article. */
@NullMarked
package org.onrecord.speaker;

import org.jspecify.annotations.NullMarked;

/** What every page and every answer of the REST interface has in common: questions, forms of an answer, problems. */
@NullMarked
package org.onrecord.web.http;

import org.jspecify.annotations.NullMarked;

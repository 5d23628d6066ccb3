/** What programs may ask: its description in OpenAPI, and the page on which it can be read and tried out. */
@NullMarked
package org.onrecord.web.api;

import org.jspecify.annotations.NullMarked;

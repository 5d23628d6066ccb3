/** The search for statements: the question, what is found, and what somebody who types may mean. */
@NullMarked
package org.onrecord.web.statement;

import org.jspecify.annotations.NullMarked;

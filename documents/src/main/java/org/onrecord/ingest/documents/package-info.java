/** Mails, PDF and DOCX documents, read by Apache James Mime4j and Apache Tika. */
@NullMarked
package org.onrecord.ingest.documents;

import org.jspecify.annotations.NullMarked;

/** Mails, PDF and DOCX documents, read by Apache Tika. */
@NullMarked
package org.onrecord.ingest.documents;

import org.jspecify.annotations.NullMarked;

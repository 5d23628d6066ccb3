package org.onrecord.ingest.input;

/** Which articles are wanted. */
public enum LanguageChoice {
    /** What is in another language is a failure that says so. */
    ENGLISH,
    ANY
}

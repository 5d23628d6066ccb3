package org.onrecord.intake;

import org.jspecify.annotations.Nullable;

/** Gets what could not be read, while the rest goes on. */
@FunctionalInterface
public interface Failures {

    /**
     * @param line names the input and says in plain words what is wrong
     * @param cause where it is a defect of ours
     */
    void failed(String line, @Nullable Throwable cause);
}

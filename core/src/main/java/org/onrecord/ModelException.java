package org.onrecord;

import org.jspecify.annotations.Nullable;

/**
 * The model cannot be used: a file of it is missing, or is not what the training wrote. Nothing is read with it then, since what it
 * found would be wrong without looking so.
 */
public final class ModelException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Made where a model is loaded.
     *
     * @param message one line that says which file, what is wrong with it, and what to do
     * @param cause what showed it; null if it was its checksum, or that it is not there
     */
    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package org.onrecord.web.guard;

import io.javalin.config.RoutesConfig;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All guards, in the order in which a request passes them. */
public final class Guards {
    private Guards() {}

    /**
     * @param host the address on which the server listens
     * @param names by which it may be called besides
     * @param password null where none is wanted
     */
    public static void stand(RoutesConfig routes, String host, Set<String> names, @Nullable String password) {
        routes.before(new SafetyHeaders());
        routes.before(new HostGuard(host, names));
        if (password != null) {
            routes.before(new PasswordGuard(password));
        }
    }
}

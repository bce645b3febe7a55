package dev.bilateral.persistence;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/** Settings in which nothing is a placeholder or an expression, such as passwords. */
public final class AsTyped {

    private AsTyped() {}

    /** @param name as {@code bilateral.admin-password}, which the environment writes {@code BILATERAL_ADMIN_PASSWORD} */
    public static Optional<String> setting(ConfigurableEnvironment environment, String name) {
        return environment.getPropertySources().stream()
                .flatMap(source -> Stream.ofNullable(source.getProperty(name)))
                .findFirst()
                .map(String::valueOf);
    }
}

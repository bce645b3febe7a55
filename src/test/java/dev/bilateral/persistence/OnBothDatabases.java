package dev.bilateral.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs a test on H2 and on PostgreSQL; it takes the {@link TestDatabase}. */
@ParameterizedTest(name = "on {0}")
@EnumSource(TestDatabase.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnBothDatabases {}

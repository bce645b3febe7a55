package dev.bilateral.figure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A test of every figure of the application, by its name: a new one is tested without being named anywhere. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(EachFigure.Names.class)
public @interface EachFigure {

    /** The names of all figures, in their order. */
    final class Names implements ArgumentsProvider {

        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return SpringExtension.getApplicationContext(context).getBeansOfType(Figure.class).values().stream()
                    .sorted(Comparator.comparingInt(Figure::order))
                    .map(Figure::id)
                    .map(Arguments::of);
        }
    }
}

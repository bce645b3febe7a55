package dev.bilateral;

import dev.bilateral.common.DatasetId;
import dev.bilateral.common.DatasetVersionId;
import dev.bilateral.dataset.Dataset;
import dev.bilateral.dataset.DatasetContents;
import dev.bilateral.dataset.DatasetService;
import dev.bilateral.dataset.diff.LongVersions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Datasets whose versions say that they are long, and whoever reads one whole fails. To be imported. */
public class LongDatasets {

    private static final int LONG = LongVersions.MOST_ROWS + 1;

    private volatile List<String> names = List.of();

    /** From now on these; none at first, so that a screen can be opened that reads them. */
    public void are(String... datasets) {
        names = List.of(datasets);
    }

    @Bean
    @Primary
    DatasetService longDatasets(@Qualifier("storedDatasets") DatasetService stored) {
        return (DatasetService) Proxy.newProxyInstance(
                DatasetService.class.getClassLoader(),
                new Class<?>[] {DatasetService.class},
                (proxy, method, arguments) -> {
                    boolean isOfOne = arguments != null && arguments.length == 1 && arguments[0] instanceof DatasetId;
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    if (method.getName().equals("edition")) {
                        refuse((DatasetId) arguments[0], (DatasetVersionId) arguments[1]);
                    }
                    if (method.getName().equals("datasets")) {
                        return stored.datasets().stream().map(this::lengthened).toList();
                    }
                    if (method.getName().equals("find") && isOfOne) {
                        return stored.find((DatasetId) arguments[0]).map(this::lengthened);
                    }
                    return passed(stored, method, arguments);
                });
    }

    @Bean
    @Primary
    DatasetContents longContents(@Qualifier("storedDatasets") DatasetContents stored) {
        return (DatasetContents) Proxy.newProxyInstance(
                DatasetContents.class.getClassLoader(),
                new Class<?>[] {DatasetContents.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("files")) {
                        refuse((DatasetId) arguments[0], (DatasetVersionId) arguments[1]);
                    }
                    return passed(stored, method, arguments);
                });
    }

    private static Object passed(Object to, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(to, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void refuse(DatasetId dataset, DatasetVersionId version) {
        if (names.contains(dataset.value())) {
            throw new AssertionError(dataset + " " + version + " is long, and was read whole");
        }
    }

    private Dataset lengthened(Dataset dataset) {
        return Optional.of(dataset)
                .filter(one -> names.contains(one.id().value()))
                .map(one -> new Dataset(
                        one.id(),
                        one.versions().stream()
                                .map(v -> v.counting(LONG, v.series(), v.sources()))
                                .toList(),
                        one.withdrawals()))
                .orElse(dataset);
    }
}

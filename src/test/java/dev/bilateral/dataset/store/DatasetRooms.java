package dev.bilateral.dataset.store;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The components behind {@code DatasetService}, as the application finds them; loading folders as it starts. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "dev.bilateral.dataset.files",
    "dev.bilateral.dataset.index",
    "dev.bilateral.dataset.query",
    "dev.bilateral.dataset.repository",
    "dev.bilateral.dataset.store"
})
public class DatasetRooms {}

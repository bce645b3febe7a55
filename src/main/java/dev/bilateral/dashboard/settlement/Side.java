package dev.bilateral.dashboard.settlement;

import dev.bilateral.dataset.Observation;
import java.util.Arrays;
import java.util.Set;

/** For which side a speaker speaks, so that a summary can name the newest statement of each. */
enum Side {
    RUSSIAN(Set.of(
            "Putin",
            "Kremlin",
            "Mishustin",
            "Novak",
            "Tsivilev",
            "Overchuk",
            "Lavrov",
            "Rudenko",
            "Morgulov",
            "Volodin",
            "Slutsky",
            "Zhiganshin",
            "Lozhechko",
            "Federal Customs Service")),
    IRANIAN(Set.of("Sanaei", "Jalali", "Hemmati", "Farzin", "Tizhooshtaban", "Parand", "FARS", "IRNA", "ISNA")),
    OTHER(Set.of());

    private final Set<String> speakers;

    Side(Set<String> speakers) {
        this.speakers = speakers;
    }

    static Side of(Observation observation) {
        return Arrays.stream(values())
                .filter(side -> side.speakers.contains(observation.speaker()))
                .findFirst()
                .orElse(OTHER);
    }
}

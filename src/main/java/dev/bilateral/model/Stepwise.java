package dev.bilateral.model;

import java.util.List;

/** Rises in phases: the last one that has begun holds. */
public record Stepwise(List<Phase> phases) implements RampShape {

    public Stepwise {
        phases = List.copyOf(phases);
        if (phases.isEmpty() || !Phases.areInOrder(phases)) {
            throw new IllegalArgumentException("Phases begin in year 0 and follow one another, was " + phases);
        }
    }

    @Override
    public double volume(int k) {
        double volume = phases.getFirst().volume();
        for (Phase phase : phases) {
            if (phase.years() <= k) {
                volume = phase.volume();
            }
        }
        return volume;
    }

    @Override
    public double plateau() {
        return phases.getLast().volume();
    }

    @Override
    public int years() {
        return phases.getLast().years();
    }
}

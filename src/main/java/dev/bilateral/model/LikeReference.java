package dev.bilateral.model;

import java.util.List;

/**
 * Rises as another pipeline filled, stretched over its own years: the other one's record is read as progress from its
 * first figure to its last, and interpolated between years.
 *
 * @param shares f_0 to f_m: yearly flow of the other pipeline over its design capacity
 */
public record LikeReference(double initial, double plateau, int years, List<Double> shares) implements RampShape {

    public LikeReference {
        Ramps.checkYears(years);
        shares = List.copyOf(shares);
        if (shares.size() < 2 || !(shares.getLast() > shares.getFirst())) {
            throw new IllegalArgumentException(
                    "A record of a pipeline that filled ends above its start, was " + shares);
        }
    }

    @Override
    public double volume(int k) {
        return k >= years ? plateau : Ramps.between(initial, plateau, progress((double) k / years));
    }

    private double progress(double x) {
        int last = shares.size() - 1;
        double i = x * last;
        int before = (int) StrictMath.floor(i);
        double share = before >= last
                ? shares.getLast()
                : Ramps.between(shares.get(before), shares.get(before + 1), i - before);
        return (share - shares.getFirst()) / (shares.getLast() - shares.getFirst());
    }
}

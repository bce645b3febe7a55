package dev.bilateral.api;

/** An interval with open and closed ends, and the arithmetic of the design written out once more. */
record ExpectedInterval(End lower, End upper) {

    record End(double at, boolean isOpen) {

        /** Closed if both are, or if one of them is a closed 0. */
        End times(End other) {
            boolean isClosed = (!isOpen && !other.isOpen) || isClosedZero() || other.isClosedZero();
            return new End(at * other.at, !isClosed);
        }

        /** Moved to the nearest number of a share; closed where that moves it. */
        End clamped(double shift) {
            double moved = at + shift;
            return moved < 0 ? closed(0) : moved > 100 ? closed(100) : new End(moved, isOpen);
        }

        private boolean isClosedZero() {
            return at == 0 && !isOpen;
        }
    }

    /** One number is in it, so that an interval is never empty. */
    ExpectedInterval {
        if (lower.at == upper.at) {
            lower = closed(lower.at);
            upper = lower;
        }
    }

    static End closed(double at) {
        return new End(at, false);
    }

    static ExpectedInterval closed(double lower, double upper) {
        return new ExpectedInterval(closed(lower), closed(upper));
    }

    /** A share in percent as an assumption states it. */
    static ExpectedInterval share(String text) {
        String[] parts = text.split(":");
        if (parts.length == 1) {
            return closed(Double.parseDouble(text), Double.parseDouble(text));
        }
        if (parts[0].equals("between")) {
            String[] ends = parts[1].split("\\.\\.");
            return closed(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        }
        double v = Double.parseDouble(parts[1]);
        return switch (parts[0]) {
            case "about" -> closed(v, v);
            case "over" -> new ExpectedInterval(new End(v, true), closed(100));
            case "at_least" -> closed(v, 100);
            case "under" -> new ExpectedInterval(closed(0), new End(v, true));
            case "at_most", "up_to" -> closed(0, v);
            default -> throw new IllegalArgumentException(text);
        };
    }

    ExpectedInterval movedWithin0And100(double shift) {
        return new ExpectedInterval(lower.clamped(shift), upper.clamped(shift));
    }

    /** What such a share leaves. */
    ExpectedInterval restOf100() {
        return new ExpectedInterval(new End(100 - upper.at, upper.isOpen), new End(100 - lower.at, lower.isOpen));
    }

    /** This many percent of an amount. */
    ExpectedInterval percentOf(ExpectedInterval amount) {
        return new ExpectedInterval(
                new End(lower.at / 100, lower.isOpen).times(amount.lower),
                new End(upper.at / 100, upper.isOpen).times(amount.upper));
    }
}

package dev.bilateral.chart.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** A shape in the words of SVG. */
final class PathData {

    private PathData() {}

    /** The shape after it was scaled and moved, in hundredths of a pixel. */
    static String of(Shape shape, double x, double y, double scale) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        AffineTransform placed = new AffineTransform(scale, 0, 0, scale, x, y);
        for (PathIterator i = shape.getPathIterator(placed); !i.isDone(); i.next()) {
            switch (i.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] points, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                path.append(' ');
            }
            hundredths(path, Math.round(points[i] * 100));
        }
    }

    private static void hundredths(StringBuilder path, long number) {
        long size = Math.abs(number);
        if (number < 0) {
            path.append('-');
        }
        path.append(size / 100).append('.').append(size / 10 % 10).append(size % 10);
    }
}

package org.ukuk.dialogue.opinion.maths;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/// Lays participants out on a plane, so that those who vote alike are near one another: principal components of the
/// votes, where what was not seen is filled with the statement's mean, and the columns are centred. A filled cell is
/// then zero, so the matrix stays as sparse as the votes.
///
/// The components are found by orthogonal iteration with a Rayleigh–Ritz step (Golub and Van Loan, Matrix
/// Computations, 8.2). Who saw few of the `C` statements stands nearer to the middle than they belong, therefore each
/// point is moved out by `√(C / max(1, n))`, n being the statements they saw.
final class Projection {

    private static final int BLOCK = 8;
    private static final int MOST_ROUNDS = 60;
    private static final double TOLERANCE = 1e-7;

    private Projection() {}

    /// A place on the plane.
    record Point(double x, double y) {

        double squaredDistance(Point other) {
            return (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y);
        }

        double distance(Point other) {
            return Math.sqrt(squaredDistance(other));
        }
    }

    /// @param participants numbers of those to lay out
    static List<Point> of(Votes votes, List<Integer> participants, long seed) {
        int columns = votes.countStatements();
        var centred = CentredVotes.of(votes, participants);
        int block = Math.min(BLOCK, Math.min(columns, participants.size()));
        var axes = axes(centred, block, new SplittableRandom(seed));
        var places = centred.times(axes);
        return java.util.stream.IntStream.range(0, participants.size())
                .mapToObj(row -> {
                    int seen = votes.of(participants.get(row)).size();
                    double out = Math.sqrt(columns / (double) Math.max(1, seen));
                    return new Point(out * places.get(row, 0), axes.numCols < 2 ? 0 : out * places.get(row, 1));
                })
                .toList();
    }

    /// The two leading axes, or the one there is. Their direction is chosen so that the largest part is positive.
    private static DMatrixRMaj axes(CentredVotes centred, int block, SplittableRandom chance) {
        var basis = new DMatrixRMaj(centred.columns(), block);
        for (int i = 0; i < basis.data.length; i++) {
            basis.data[i] = chance.nextDouble() - 0.5;
        }
        basis = orthonormal(basis);
        var before = new double[] {0, 0};
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var turned = centred.transposedTimes(centred.times(basis));
            var small = new DMatrixRMaj(block, block);
            CommonOps_DDRM.multTransA(basis, turned, small);
            var values = eigenvalues(small);
            basis = orthonormal(turned);
            if (Math.abs(values[0] - before[0]) + Math.abs(values[1] - before[1])
                    <= TOLERANCE * (values[0] + values[1])) {
                break;
            }
            before = values;
        }
        return leading(basis, centred.times(basis));
    }

    private static DMatrixRMaj orthonormal(DMatrixRMaj matrix) {
        var qr = DecompositionFactory_DDRM.qr(matrix.numRows, matrix.numCols);
        qr.decompose(matrix.copy());
        return qr.getQ(null, true);
    }

    private static double[] eigenvalues(DMatrixRMaj symmetric) {
        var eigen = eigen(symmetric);
        var values = new double[Math.max(2, symmetric.numCols)];
        for (int i = 0; i < symmetric.numCols; i++) {
            values[i] = eigen.getEigenvalue(i).getReal();
        }
        java.util.Arrays.sort(values);
        return new double[] {values[values.length - 1], values[values.length - 2]};
    }

    private static EigenDecomposition_F64<DMatrixRMaj> eigen(DMatrixRMaj matrix) {
        var symmetric = new DMatrixRMaj(matrix.numRows, matrix.numCols);
        CommonOps_DDRM.transpose(matrix, symmetric);
        CommonOps_DDRM.addEquals(symmetric, matrix);
        CommonOps_DDRM.scale(0.5, symmetric);
        var eigen = DecompositionFactory_DDRM.eig(matrix.numRows, true, true);
        eigen.decompose(symmetric);
        return eigen;
    }

    private static DMatrixRMaj leading(DMatrixRMaj basis, DMatrixRMaj places) {
        var small = new DMatrixRMaj(basis.numCols, basis.numCols);
        CommonOps_DDRM.multTransA(places, places, small);
        var eigen = eigen(small);
        var order = java.util.stream.IntStream.range(0, basis.numCols)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(
                        (Integer i) -> -eigen.getEigenvalue(i).getReal()))
                .toList();
        int count = Math.min(2, basis.numCols);
        var axes = new DMatrixRMaj(basis.numRows, count);
        for (int i = 0; i < count; i++) {
            var axis = new DMatrixRMaj(basis.numRows, 1);
            CommonOps_DDRM.mult(basis, eigen.getEigenVector(order.get(i)), axis);
            double largest = 0;
            for (double part : axis.data) {
                largest = Math.abs(part) > Math.abs(largest) ? part : largest;
            }
            CommonOps_DDRM.scale(largest < 0 ? -1 : 1, axis);
            CommonOps_DDRM.insert(axis, axes, 0, i);
        }
        return axes;
    }
}

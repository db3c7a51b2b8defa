package org.newsgraph.queries.limit;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.library.Math_pow;

/** {@code math:pow} whose whole numbers stay within bounds. */
final class Power extends ExprFunction2 {
  static final String IRI = "http://www.w3.org/2005/xpath-functions/math#pow";

  private static final double DIGITS_PER_BIT = Math.log10(2);

  private final int mostDigits;
  private final Work work;

  /**
   * @param mostDigits of a number that a query makes
   */
  Power(Expr base, Expr exponent, int mostDigits, Work work) {
    super(base, exponent, "pow", IRI);
    this.mostDigits = mostDigits;
    this.work = work;
  }

  @Override
  public NodeValue eval(NodeValue base, NodeValue exponent) {
    if (base.isInteger() && exponent.isInteger()) {
      double bits = base.getInteger().bitLength() * exponent.getInteger().doubleValue();
      if (bits * DIGITS_PER_BIT > mostDigits) {
        throw work.tooLong();
      }
    }
    return new Math_pow().exec(base, exponent);
  }

  @Override
  public Expr copy(Expr base, Expr exponent) {
    return new Power(base, exponent, mostDigits, work);
  }
}

package org.newsgraph.queries.limit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Puts functions that end in time and whose results stay within bounds in the place of those that
 * need not: REGEX, REPLACE, CONCAT, multiplication and powers of whole numbers.
 */
final class Expressions extends ExprTransformCopy {
  /** Characters of a text that a query makes. */
  private static final int MOST_TEXT = 1 << 20;

  /** Digits of a number that a query makes. */
  private static final int MOST_DIGITS = 2_000;

  private final Work work;

  Expressions(Work work) {
    this.work = work;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new Regex(arguments, work);
    }
    if (function instanceof E_StrReplace) {
      return new Replace(arguments, work);
    }
    if (function instanceof E_Function called
        && called.getFunctionIRI().equals(Power.IRI)
        && arguments.size() == 2) {
      return new Power(arguments.get(0), arguments.get(1), MOST_DIGITS, work);
    }
    return function instanceof E_StrConcat
        ? new Concat(arguments, work)
        : super.transform(function, arguments);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr one, Expr other) {
    return function instanceof E_Multiply
        ? new Product(one, other, work)
        : super.transform(function, one, other);
  }

  private static Pattern pattern(NodeValue regex, List<NodeValue> all, int flagsAt) {
    int flags = all.size() > flagsAt ? flags(all.get(flagsAt).asString()) : 0;
    try {
      return Pattern.compile(regex.getString(), flags);
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException(e.getMessage());
    }
  }

  private static int flags(String letters) {
    return letters
        .chars()
        .map(
            letter ->
                switch (letter) {
                  case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                  case 's' -> Pattern.DOTALL;
                  case 'm' -> Pattern.MULTILINE;
                  case 'x' -> Pattern.COMMENTS;
                  case 'q' -> Pattern.LITERAL;
                  default ->
                      throw new ExprEvalException("No such flag of a pattern: " + (char) letter);
                })
        .reduce(0, (one, other) -> one | other);
  }

  private static String text(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("Not a string: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }

  private static final class Regex extends E_Regex {
    private final Work work;
    private final ExprList arguments;

    Regex(ExprList arguments, Work work) {
      super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
      this.arguments = arguments;
      this.work = work;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      Pattern pattern = pattern(values.get(1), values, 2);
      try {
        return NodeValue.booleanReturn(
            pattern.matcher(new WatchedText(text(values.get(0)), work)).find());
      } catch (StackOverflowError e) {
        throw work.tooLong();
      }
    }

    @Override
    public Expr copy(ExprList others) {
      return new Regex(others.isEmpty() ? arguments : others, work);
    }
  }

  private static final class Replace extends E_StrReplace {
    private final Work work;

    Replace(ExprList arguments, Work work) {
      super(
          arguments.get(0),
          arguments.get(1),
          arguments.get(2),
          arguments.size() > 3 ? arguments.get(3) : null);
      this.work = work;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      String text = text(values.get(0));
      Pattern pattern = pattern(values.get(1), values, 3);
      Matcher matcher = pattern.matcher(new WatchedText(text, work));
      if (pattern.matcher("").find()) {
        throw new ExprEvalException("The pattern of REPLACE matches the empty string");
      }
      StringBuilder replaced = new StringBuilder();
      try {
        while (matcher.find()) {
          matcher.appendReplacement(replaced, values.get(2).getString());
          bounded(replaced.length(), work);
        }
        matcher.appendTail(replaced);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException(e.getMessage());
      } catch (StackOverflowError e) {
        throw work.tooLong();
      }
      bounded(replaced.length(), work);
      String lang = values.get(0).getLang();
      return NodeValue.makeNode(
          lang == null || lang.isEmpty()
              ? NodeFactory.createLiteralString(replaced.toString())
              : NodeFactory.createLiteralLang(replaced.toString(), lang));
    }

    @Override
    public Expr copy(ExprList others) {
      return new Replace(others, work);
    }
  }

  private static void bounded(long length, Work work) {
    if (length > MOST_TEXT) {
      throw work.tooLong();
    }
  }

  private static final class Concat extends E_StrConcat {
    private final Work work;

    Concat(ExprList arguments, Work work) {
      super(arguments);
      this.work = work;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      bounded(values.stream().mapToLong(value -> value.asString().length()).sum(), work);
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList others) {
      return new Concat(others, work);
    }
  }

  private static final class Product extends E_Multiply {
    private final Work work;

    Product(Expr one, Expr other, Work work) {
      super(one, other);
      this.work = work;
    }

    @Override
    public NodeValue eval(NodeValue one, NodeValue other) {
      if (one.asString().length() + other.asString().length() > MOST_DIGITS) {
        throw work.tooLong();
      }
      return super.eval(one, other);
    }

    @Override
    public Expr copy(Expr one, Expr other) {
      return new Product(one, other, work);
    }
  }
}

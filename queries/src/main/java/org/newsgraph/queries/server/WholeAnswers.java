package org.newsgraph.queries.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Keeps the answer to a query back until it is complete, so that nobody ever gets half a result.
 */
final class WholeAnswers extends HttpFilter {
  @Serial private static final long serialVersionUID = 1L;
  private static final long MOST_REQUEST = 1 << 20;

  private final int mostAnswer;

  /** Allows answers of this many bytes. */
  WholeAnswers(int mostAnswer) {
    this.mostAnswer = mostAnswer;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MOST_REQUEST
        || (request.getMethod().equals("POST") && request.getContentLengthLong() < 0)) {
      Plain.refuse(
          request,
          response,
          413,
          "A query may be at most a megabyte, and must come with its length.");
      return;
    }
    KeptBack kept = new KeptBack(response, mostAnswer);
    chain.doFilter(request, kept);
    kept.release();
  }
}

package org.newsgraph.extractor.annotation.parser;

/** Decides between the moves of a configuration. */
final class Judge {
  /** Scores nearer to the best one than this could be in another order in exact arithmetic. */
  private static final double DOUBT = 0.01;

  private final Network network;
  private final CarefulNetwork careful;
  private final int labels;

  Judge(Model model) {
    this.network = new Network(model);
    this.careful = new CarefulNetwork(model);
    this.labels = model.vocabulary().labels().size();
  }

  Scratch scratch() {
    return network.scratch();
  }

  /** The best move where no move is forced: any but those that make an arc of the root. */
  Move best(int[] features, boolean mayShift, Scratch scratch) {
    double[] scores = network.scores(features, scratch);
    int best = best(scores, mayShift);
    return Move.of(
        isClear(scores, best, mayShift) ? best : best(careful.scores(features), mayShift), labels);
  }

  private int best(double[] scores, boolean mayShift) {
    int best = 1;
    for (int move = 2; move < scores.length; move++) {
      if (scores[move] > scores[best] && isAllowed(move, mayShift)) {
        best = move;
      }
    }
    return best;
  }

  private boolean isClear(double[] scores, int best, boolean mayShift) {
    for (int move = 1; move < scores.length; move++) {
      if (move != best && scores[best] - scores[move] < DOUBT && isAllowed(move, mayShift)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAllowed(int move, boolean mayShift) {
    return move == 2 * labels ? mayShift : move % labels != 0;
  }
}

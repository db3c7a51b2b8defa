package org.newsgraph.store.publication;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * The target over HTTP. A request that the target is too busy for is tried again; {@link
 * IllegalArgumentException} says why it does not take one.
 */
final class Door {
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int TRIES = 3;
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final int NOT_FOUND = 404;
  private static final int REDIRECTED = 300;

  private final Target target;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NORMAL).build();

  private volatile boolean used;

  Door(Target target) {
    this.target = target;
  }

  /** Whether there is somebody at the target at all; asked where there is nothing to send. */
  void knock(Optional<String> graph) {
    if (!used) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(uri(target.address(graph)))
              .timeout(ANSWER)
              .method("HEAD", BodyPublishers.noBody());
      target.authorization().ifPresent(header -> request.header("Authorization", header));
      answer(request.build());
    }
  }

  void put(Optional<String> graph, String triples) {
    send("PUT", target.address(graph), "application/n-triples", triples);
  }

  /** Adds to what the graph has. */
  void post(Optional<String> graph, String triples) {
    send("POST", target.address(graph), "application/n-triples", triples);
  }

  /** A graph that is not there is fine. */
  void delete(String graph) {
    send("DELETE", target.address(Optional.of(graph)), "", "");
  }

  void update(String words) {
    send("POST", target.update().orElseThrow(), "application/sparql-update", words);
  }

  private void send(String method, String address, String type, String words) {
    used = true;
    BodyPublisher body = type.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(words);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(address)).timeout(ANSWER).method(method, body);
    if (!type.isEmpty()) {
      request.header("Content-Type", type + "; charset=utf-8");
    }
    target.authorization().ifPresent(header -> request.header("Authorization", header));
    HttpResponse<String> answer = answer(request.build());
    boolean gone = method.equals("DELETE") && answer.statusCode() == NOT_FOUND;
    if (answer.statusCode() >= REDIRECTED && !gone) {
      throw refusal(address, answer);
    }
  }

  private static URI uri(String address) {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(address + " is no address of an endpoint.", e);
    }
  }

  private HttpResponse<String> answer(HttpRequest request) {
    for (int left = TRIES - 1; ; left--) {
      try {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (!BUSY.contains(answer.statusCode()) || left == 0) {
          return answer;
        }
      } catch (ConnectException e) {
        throw unreachable(e);
      } catch (IOException e) {
        if (left == 0) {
          throw unreachable(e);
        }
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
      pause(TRIES - left);
    }
  }

  private static void pause(int times) {
    try {
      Thread.sleep(PAUSE.multipliedBy(times).toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while publishing", e);
  }

  private IllegalArgumentException unreachable(IOException e) {
    return new IllegalArgumentException(
        "The endpoint "
            + target
            + " cannot be reached ("
            + e
            + "). What was sent stays; run the"
            + " same command again to go on.",
        e);
  }

  private static IllegalArgumentException refusal(String address, HttpResponse<String> answer) {
    String remedy =
        answer.statusCode() == 401 || answer.statusCode() == 403
            ? "It wants --credentials of somebody who may write."
            : "It has to speak the SPARQL 1.1 Graph Store Protocol (or Update) and allow writing.";
    String said = answer.body().lines().findFirst().orElse("").strip();
    return new IllegalArgumentException(
        "The endpoint "
            + address
            + " does not take graphs: "
            + answer.statusCode()
            + " "
            + said
            + ". "
            + remedy);
  }
}

package org.newsgraph.queries.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Speaks HTTP with a server on this machine. */
record Browser(int port, HttpClient client) {
  Browser(int port) {
    this(port, HttpClient.newHttpClient());
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  HttpRequest.Builder query(String query) {
    return at("/news/query?query=" + URLEncoder.encode(query, UTF_8));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    return read(send(at(path).GET()).body());
  }

  static JsonNode read(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /**
   * Returns the status of a request that names this host, which ordinary clients do not let one
   * choose.
   */
  int rawStatus(String host) throws IOException {
    return rawStatus(
        ("GET /api/summary HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
            .getBytes(UTF_8));
  }

  /**
   * Returns the status of a query of so many bytes that is posted whole before the answer is looked
   * at, as simple clients do.
   */
  int rawStatus(int length) throws IOException {
    String head =
        "POST /news/query HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/sparql-query\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return rawStatus((head + "#".repeat(length)).getBytes(UTF_8));
  }

  private int rawStatus(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request);
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}

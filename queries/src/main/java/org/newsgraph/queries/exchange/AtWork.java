package org.newsgraph.queries.exchange;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests on threads of their own, so that none holds up another: bodies are read as they
 * come and within a time, so many requests are at work at a time, every one is answered within its
 * limit, and an answer leaves whole or not at all.
 */
public final class AtWork extends HttpFilter implements AutoCloseable {
  @Serial private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(AtWork.class);
  private static final int MOST_REQUEST = 1 << 20;
  private static final int MOST_ANSWER = 64 << 20;
  private static final int MOST_WAITING = 64;
  private static final long STACK = 16L << 20;
  private static final Duration BODY = Duration.ofSeconds(10);
  private static final Duration LATE = Duration.ofMillis(500);

  private final transient Duration patience;
  private final transient Slots slots;
  private final transient ExecutorService workers = Executors.newCachedThreadPool(AtWork::worker);
  private final transient ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(AtWork::worker);

  /** Answers so many requests at a time, each within this time. */
  public AtWork(Duration patience, int places) {
    this.patience = patience;
    this.slots = new Slots(places, MOST_WAITING);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "answer", STACK);
    thread.setDaemon(true);
    return thread;
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
    AsyncContext context = request.startAsync(request, response);
    context.setTimeout(0);
    Exchange exchange = new Exchange(context, chain);
    if (request.getContentLengthLong() > 0) {
      exchange.at(BODY, exchange::lateBody);
      ServletInputStream in = request.getInputStream();
      in.setReadListener(new Body(in, exchange));
    } else {
      exchange.begin(new byte[0]);
    }
  }

  private static Reply tooSlow() {
    return Reply.sentence(408, "The body of the request did not come within ten seconds.");
  }

  @Override
  public void close() {
    workers.shutdownNow();
    clock.shutdownNow();
  }

  private void startNext() {
    Optional<Runnable> next = slots.next();
    while (next.isPresent()) {
      Runnable work = next.get();
      workers.execute(
          () -> {
            work.run();
            startNext();
          });
      next = slots.next();
    }
  }

  /** One request and its one answer. */
  private final class Exchange {
    private final AsyncContext context;
    private final FilterChain chain;
    private final boolean head;
    private final AtomicBoolean replied = new AtomicBoolean();
    private final AtomicBoolean begun = new AtomicBoolean();

    Exchange(AsyncContext context, FilterChain chain) {
      this.context = context;
      this.chain = chain;
      this.head = request().getMethod().equals("HEAD");
    }

    private HttpServletRequest request() {
      return (HttpServletRequest) context.getRequest();
    }

    private HttpServletResponse response() {
      return (HttpServletResponse) context.getResponse();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the reply is sent once, whoever is first
    void at(Duration time, Runnable what) {
      clock.schedule(what, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void lateBody() {
      if (!begun.get()) {
        reply(tooSlow());
      }
    }

    void begin(byte[] body) {
      if (!begun.compareAndSet(false, true)) {
        return;
      }
      try {
        DetachedRequest detached = new DetachedRequest(request(), body);
        KeptBack kept = new KeptBack(response(), MOST_ANSWER);
        String client = client(detached);
        if (!slots.take(client, () -> answer(detached, kept))) {
          reply(Reply.sentence(503, "The server is busy with other questions. Ask again soon."));
          return;
        }
        at(patience.plus(LATE), () -> reply(Reply.sentence(503, Trouble.TOO_LONG)));
        startNext();
      } catch (IllegalArgumentException e) {
        reply(Reply.sentence(400, String.valueOf(e.getMessage())));
      }
    }

    /** Programs of one machine are told apart by what they call themselves. */
    private String client(HttpServletRequest request) {
      return request.getRemoteAddr() + " " + request.getHeader("User-Agent");
    }

    private void answer(DetachedRequest request, KeptBack kept) {
      if (replied.get()) {
        return;
      }
      Reply reply;
      try {
        chain.doFilter(request, kept);
        reply = kept.reply().fitting(request);
      } catch (StackOverflowError e) {
        reply = Reply.sentence(400, Trouble.NESTED);
      } catch (OutOfMemoryError e) {
        reply = Reply.sentence(503, Trouble.NO_MEMORY);
      } catch (IOException | ServletException | RuntimeException e) {
        LOG.error("A defect while answering {}", request.getRequestURI(), e);
        reply = Trouble.reply(500, String.valueOf(e.getMessage()));
      }
      reply(reply);
    }

    void reply(Reply reply) {
      if (replied.compareAndSet(false, true)) {
        reply.send(context, head);
      }
    }
  }

  /** Gathers a body as it comes. */
  private static final class Body implements ReadListener {
    private final ServletInputStream in;
    private final Exchange exchange;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Body(ServletInputStream in, Exchange exchange) {
      this.in = in;
      this.exchange = exchange;
    }

    @Override
    public void onDataAvailable() throws IOException {
      byte[] part = new byte[1 << 13];
      while (in.isReady() && !in.isFinished()) {
        int length = in.read(part);
        if (length > 0) {
          bytes.write(part, 0, length);
        } else if (length < 0) {
          return;
        }
      }
    }

    @Override
    public void onAllDataRead() {
      exchange.begin(bytes.toByteArray());
    }

    @Override
    public void onError(Throwable e) {
      exchange.reply(Reply.sentence(400, "The body of the request could not be read."));
    }
  }
}

/** Starts the page: the frame once, then a view for every address. */
import { read } from "./address.js";
import { replace } from "./dom.js";
import { drawFrame, markSection } from "./frame.js";
import { failed } from "./view.js";
import { answer } from "./views/answer.js";
import { article } from "./views/article.js";
import { correctionsList } from "./views/corrections.js";
import { entity } from "./views/entity.js";
import { event } from "./views/event.js";
import { help } from "./views/help.js";
import { joined } from "./views/joined.js";
import { front } from "./views/front.js";
import { questions } from "./views/questions.js";
import { search } from "./views/search.js";
import { sparql } from "./views/sparql.js";
import { Trouble } from "./api.js";

const VIEWS = { "": front, questions, ask: answer, entity, event, article, search, sparql, help, joined, corrections: correctionsList };

const main = document.getElementById("main");
let turn = 0;
let left;

async function show() {
  if (/^#[^/]/.test(location.hash)) return;
  const mine = ++turn;
  const asked = read(location.hash);
  markSection(asked.view);
  main.setAttribute("aria-busy", "true");
  const view = await draw(asked);
  if (mine !== turn) return;
  replace(main, view.content);
  main.dataset.view = asked.view || "front";
  main.removeAttribute("aria-busy");
  document.title = view.title ? view.title + " – Newsgraph" : "Newsgraph";
  settle(view, mine > 1);
}

async function draw(asked) {
  try {
    const view = VIEWS[asked.view];
    if (!view) throw new Trouble("There is no view at this address.", 404);
    return await view(asked);
  } catch (failure) {
    if (!(failure instanceof Trouble)) console.error(failure);
    const trouble = failure instanceof Trouble ? failure : new Trouble("The page stumbled over its own feet.", 0, String(failure));
    return { title: "No answer", content: failed(trouble) };
  }
}

function settle(view, moved) {
  const place = left;
  left = undefined;
  if (moved) {
    (main.querySelector("h1") ?? main).focus({ preventScroll: true });
    window.scrollTo(0, place ?? 0);
  }
  view.shown?.();
  if (place !== undefined) requestAnimationFrame(() => window.scrollTo(0, place));
}

/** Going back leads to where the reader was: every address remembers how far it was read. */
function rememberPlaces() {
  let timer;
  history.scrollRestoration = "manual";
  window.addEventListener("popstate", (event) => { left = event.state?.read; });
  window.addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(() => main.hasAttribute("aria-busy") || history.replaceState({ read: window.scrollY }, ""), 150);
  }, { passive: true });
}

drawFrame();
rememberPlaces();
window.addEventListener("hashchange", show);
document.querySelector(".skip").addEventListener("click", (click) => {
  click.preventDefault();
  (main.querySelector("h1") ?? main).focus();
});
show();

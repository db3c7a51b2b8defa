/** A question with its form, its answer as a table, and beside each row its evidence. */
import { get } from "../api.js";
import { address } from "../address.js";
import { answerTable } from "../answertable.js";
import { FORMATS, save } from "../download.js";
import { h, link } from "../dom.js";
import { happenings } from "../seen/happenings.js";
import { picture } from "../seen/picture.js";
import { allowed, looks } from "../seen/pictures.js";
import { questionForm } from "../form.js";
import { announce, empty, failed, heading } from "../view.js";
import { Trouble } from "../api.js";
import { counted } from "../words.js";

export async function answer({ rest: id, query: { look, between, ...query } }) {
  const { questions } = await get("questions");
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Trouble("The catalogue has no question of this name.", 404, id);
  const content = [
    heading(link("#/questions", "Questions"), question.summary, h("p.standfirst", question.description)),
    questionForm(question, query), asked(question, query),
    await result(question, query, { look, between }),
  ];
  return { title: question.summary, content };
}

/** The conditions in words, for paper, where the form is not. */
function asked({ parameters }, query) {
  const said = parameters.map(({ name, label, default: otherwise }) => [label || name, query[name] ?? otherwise]).filter(([, value]) => value && value !== "any");
  return h("p.asked", "Asked: ", said.length ? said.map(([label, value]) => label + ": " + named(value)).join("; ") : "without conditions", ".");
}

/** An IRI by its last words. */
function named(value) {
  return /^https?:/.test(value) ? decodeURIComponent(value.replace(/^.*\//, "")).replaceAll("_", " ") : value;
}

async function result(question, query, seen) {
  try {
    return drawn(question, query, seen, await get("ask/" + question.id, query));
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    announce(failure.message);
    return failed(failure);
  }
}

function drawn(question, query, { look, between }, answer) {
  const number = counted(answer.rows.length, "answer");
  announce(number);
  if (!answer.rows.length) return [nothing(), tools(question, query, answer)];
  const events = happenings(question, answer.rows);
  const chosen = look ?? question.view;
  const shown = allowed(events).find((one) => one.id === chosen);
  return [
    h("div.result-head", h("p.result-count", h("b", number), answer.truncated && ". There are more: narrow the question to see the others."), tools(question, query, answer)),
    looks(events, chosen, (other) => address("ask/" + question.id, { ...query, look: other })),
    shown && picture(shown, events, { name: question.id, range: between }),
    answerTable(answer),
  ];
}

function nothing() {
  return empty("Nothing in this store answers that.",
    h("p", "The articles may not tell it, or tell it in words that were not understood. Try a longer time or fewer conditions."));
}

function tools(question, query, answer) {
  return h("p.tools",
    h("span", "Download "), FORMATS.map((format) => h("button.plain", { type: "button", onclick: () => save(question.id + "." + format.end, format.type, format.write(answer)) }, format.name)),
    link(address("sparql", { question: question.id, ...query }), "Open the query"));
}

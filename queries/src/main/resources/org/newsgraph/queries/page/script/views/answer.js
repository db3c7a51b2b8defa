/** A question with its form, its answer as a table, and beside each row its evidence. */
import { get } from "../api.js";
import { address } from "../address.js";
import { answerTable } from "../answertable.js";
import { FORMATS, save } from "../download.js";
import { h, link } from "../dom.js";
import { drawTimeline } from "../doings.js";
import { questionForm } from "../form.js";
import { eventOfRow } from "../rowevent.js";
import { announce, empty, failed, heading } from "../view.js";
import { Trouble } from "../api.js";
import { counted } from "../words.js";

export async function answer({ rest: id, query }) {
  const { questions } = await get("questions");
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Trouble("The catalogue has no question of this name.", 404, id);
  const content = [
    heading(link("#/questions", "Questions"), question.summary, h("p.standfirst", question.description)),
    questionForm(question, query),
    await result(question, query),
  ];
  return { title: question.summary, content };
}

async function result(question, query) {
  try {
    return drawn(question, query, await get("ask/" + question.id, query));
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    announce(failure.message);
    return failed(failure);
  }
}

function drawn(question, query, answer) {
  const number = counted(answer.rows.length, "answer");
  announce(number);
  if (!answer.rows.length) return [nothing(), tools(question, query, answer)];
  return [
    h("div.result-head", h("p.result-count", h("b", number), answer.truncated && ". There are more: narrow the question to see the others."), tools(question, query, answer)),
    question.view === "timeline" && timelineOf(question, answer.rows),
    answerTable(answer),
  ];
}

function timelineOf(question, rows) {
  const place = h("div.timeline-place", { "aria-busy": "true" });
  requestAnimationFrame(() => drawTimeline(place, rows.map((row) => eventOfRow(question, row)).filter(Boolean)));
  return place;
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

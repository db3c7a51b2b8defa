/** The list of questions, by subject. */
import { get } from "../api.js";
import { address } from "../address.js";
import { h, link } from "../dom.js";
import { heading } from "../view.js";

export async function questions() {
  const { questions: all } = await get("questions");
  const subjects = [...new Set(all.map(subject))];
  const content = [
    heading("Questions", "What do you want to know?", h("p.standfirst", "Every answer comes with the sentence that says it.")),
    h("div.subjects", subjects.map((name) => group(name, all.filter((question) => subject(question) === name)))),
  ];
  return { title: "Questions", content };
}

function subject(question) {
  const tag = question.tags[0] ?? "more";
  return tag.charAt(0).toUpperCase() + tag.slice(1);
}

function group(name, members) {
  return h("section.subject", h("h2", name), h("ul.question-list", members.map(entry)));
}

function entry(question) {
  return h("li", link(address("ask/" + question.id), { class: "question" }, question.summary), h("p", question.description));
}

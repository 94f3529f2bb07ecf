/** The sentences of the page, read from its own catalogue: a test follows when a wording changes. */
import i18next from "i18next";
import adoption from "../../../src/client/wording/adoption.en.json" with { type: "json" };
import board from "../../../src/client/wording/board.en.json" with { type: "json" };
import brief from "../../../src/client/wording/brief.en.json" with { type: "json" };
import challenges from "../../../src/client/wording/challenges.en.json" with { type: "json" };
import check from "../../../src/client/wording/check.en.json" with { type: "json" };
import clerk from "../../../src/client/wording/clerk.en.json" with { type: "json" };
import committee from "../../../src/client/wording/committee.en.json" with { type: "json" };
import content from "../../../src/client/wording/content.en.json" with { type: "json" };
import debrief from "../../../src/client/wording/debrief.en.json" with { type: "json" };
import delegate from "../../../src/client/wording/delegate.en.json" with { type: "json" };
import desk from "../../../src/client/wording/desk.en.json" with { type: "json" };
import document from "../../../src/client/wording/document.en.json" with { type: "json" };
import drafting from "../../../src/client/wording/drafting.en.json" with { type: "json" };
import { FIGURES } from "../../../src/client/wording/figures.ts";
import film from "../../../src/client/wording/film.en.json" with { type: "json" };
import host from "../../../src/client/wording/host.en.json" with { type: "json" };
import type { Key, Values } from "../../../src/client/wording/index.ts";
import lab from "../../../src/client/wording/lab.en.json" with { type: "json" };
import link from "../../../src/client/wording/link.en.json" with { type: "json" };
import matches from "../../../src/client/wording/matches.en.json" with { type: "json" };
import negotiation from "../../../src/client/wording/negotiation.en.json" with { type: "json" };
import plenary from "../../../src/client/wording/plenary.en.json" with { type: "json" };
import print from "../../../src/client/wording/print.en.json" with { type: "json" };
import ratification from "../../../src/client/wording/ratification.en.json" with { type: "json" };
import room from "../../../src/client/wording/room.en.json" with { type: "json" };
import ui from "../../../src/client/wording/ui.en.json" with { type: "json" };
import wall from "../../../src/client/wording/wall.en.json" with { type: "json" };

const CATALOGUE = {
  ui,
  content,
  negotiation,
  adoption,
  ratification,
  debrief,
  lab,
  matches,
  challenges,
  room,
  desk,
  wall,
  check,
  print,
  brief,
  film,
  board,
  clerk,
  committee,
  delegate,
  plenary,
  drafting,
  document,
  link,
  host,
};

const i18n = i18next.createInstance().use(FIGURES);
void i18n.init({
  lng: "en",
  defaultNS: "ui",
  ns: Object.keys(CATALOGUE),
  resources: { en: CATALOGUE },
  initAsync: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
});

/**
 * The sentence of a key; a key that is not there would name nothing on the page, so it fails. `exists` is a type guard:
 * narrowing the union of all keys by it takes the compiler ten seconds, a string none.
 */
export function t(key: Key, values: Values = {}): string {
  const path: string = key;
  if (!i18n.exists(path, values)) throw new Error(`no wording for ${path}`);
  return i18n.t(path, values);
}

/** A text of the content by path, such as `country.KEN.name`. */
export function fromContent(path: string): string {
  if (!i18n.exists(path, { ns: "content" })) throw new Error(`no content for ${path}`);
  return i18n.t(path, { ns: "content" });
}

/** The sentence of a key whatever stands in its places, in any of its plurals. */
export function like(key: Key): RegExp {
  const forms = [1, 2].map((count) => i18n.t(key, { count, skipInterpolation: true }));
  if (forms.includes(key.replace(/^.*:/, ""))) throw new Error(`no wording for ${key}`);
  return new RegExp(`^(?:${forms.map(anyPlaces).join("|")})$`);
}

/** A sentence as a pattern: its places stand for anything. */
function anyPlaces(sentence: string): string {
  const parts = sentence.split(/\{\{\w+\}\}/);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*");
}

/** The sentences of the page, read from its own catalogue, so that tests still work after a wording changes. */
import i18next from "i18next";
import adoption from "../../../src/client/i18n/en/adoption.json" with { type: "json" };
import board from "../../../src/client/i18n/en/board.json" with { type: "json" };
import brief from "../../../src/client/i18n/en/brief.json" with { type: "json" };
import challenges from "../../../src/client/i18n/en/challenges.json" with { type: "json" };
import check from "../../../src/client/i18n/en/check.json" with { type: "json" };
import clerk from "../../../src/client/i18n/en/clerk.json" with { type: "json" };
import committee from "../../../src/client/i18n/en/committee.json" with { type: "json" };
import conference from "../../../src/client/i18n/en/conference.json" with { type: "json" };
import content from "../../../src/client/i18n/en/content.json" with { type: "json" };
import debrief from "../../../src/client/i18n/en/debrief.json" with { type: "json" };
import delegate from "../../../src/client/i18n/en/delegate.json" with { type: "json" };
import desk from "../../../src/client/i18n/en/desk.json" with { type: "json" };
import document from "../../../src/client/i18n/en/document.json" with { type: "json" };
import drafting from "../../../src/client/i18n/en/drafting.json" with { type: "json" };
import film from "../../../src/client/i18n/en/film.json" with { type: "json" };
import host from "../../../src/client/i18n/en/host.json" with { type: "json" };
import kit from "../../../src/client/i18n/en/kit.json" with { type: "json" };
import lab from "../../../src/client/i18n/en/lab.json" with { type: "json" };
import link from "../../../src/client/i18n/en/link.json" with { type: "json" };
import matches from "../../../src/client/i18n/en/matches.json" with { type: "json" };
import move from "../../../src/client/i18n/en/move.json" with { type: "json" };
import negotiation from "../../../src/client/i18n/en/negotiation.json" with { type: "json" };
import picture from "../../../src/client/i18n/en/picture.json" with { type: "json" };
import plenary from "../../../src/client/i18n/en/plenary.json" with { type: "json" };
import print from "../../../src/client/i18n/en/print.json" with { type: "json" };
import ratification from "../../../src/client/i18n/en/ratification.json" with { type: "json" };
import room from "../../../src/client/i18n/en/room.json" with { type: "json" };
import slides from "../../../src/client/i18n/en/slides.json" with { type: "json" };
import ui from "../../../src/client/i18n/en/ui.json" with { type: "json" };
import wall from "../../../src/client/i18n/en/wall.json" with { type: "json" };
import { figuresWith } from "../../../src/client/i18n/figures.ts";
import type { Key, Values } from "../../../src/client/i18n/index.ts";
import { PSEUDO, type Pseudo, pseudoCatalogue } from "../../../src/client/i18n/pseudo.ts";

const CATALOGUE = {
  ui,
  content,
  negotiation,
  adoption,
  ratification,
  debrief,
  lab,
  matches,
  move,
  challenges,
  room,
  desk,
  wall,
  check,
  picture,
  print,
  brief,
  film,
  board,
  clerk,
  committee,
  conference,
  delegate,
  plenary,
  drafting,
  document,
  link,
  host,
  kit,
  slides,
};

const i18n = i18next.createInstance().use(figuresWith(() => undefined));
void i18n.init({
  lng: "en",
  defaultNS: "ui",
  ns: Object.keys(CATALOGUE),
  resources: {
    en: CATALOGUE,
    ...Object.fromEntries(PSEUDO.map((pseudo) => [pseudo, pseudoCatalogue(CATALOGUE, pseudo)])),
  },
  initAsync: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
});

/** From now on, looks for the sentences of this language. */
export function speak(language: "en" | Pseudo): void {
  void i18n.changeLanguage(language);
}

/**
 * The sentence for a key. @throws if there is none, because nothing on the page could match it
 * Inside, the key is a plain string: `exists` is a type guard, and the compiler takes ten seconds to narrow the union
 * of all keys.
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

/** Matches the sentence of a key with any values filled in, in the singular and the plural. */
export function like(key: Key): RegExp {
  const forms = [1, 2].map((count) => i18n.t(key, { count, skipInterpolation: true }));
  if (forms.includes(key.replace(/^.*:/, ""))) throw new Error(`no wording for ${key}`);
  return new RegExp(`^(?:${forms.map(anyPlaces).join("|")})$`);
}

/** Turns a sentence into a pattern where placeholders match any text. */
function anyPlaces(sentence: string): string {
  const parts = sentence.split(/\{\{[^}]*\}\}/);
  return parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\S]*");
}

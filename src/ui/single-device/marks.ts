/** Marks, brushes and questions of the sheet, in words. */

import { BY_MANDATE, NOTHING } from "../../client/game/single-device-sheet.ts";
import { list, t } from "../../client/i18n/index.ts";
import { cardName, eventAnswer } from "../../client/i18n/names.ts";
import { CARDS } from "../../client/selectors/ratification/choices.ts";
import { letterOf } from "../../client/sentences/mandate-summary.ts";
import { actsOf, type Brush, type Column, struckBy } from "../../client/sessions/single-device/grid.ts";
import type { Shown } from "../hooks/use-shown.ts";

const FIXED = [
  "join",
  "abstain",
  "block",
  "yes",
  "no",
  "sign",
  "stayOut",
  "implementLaw",
  "holdHearing",
  "consultAtHome",
  "enterReservation",
  "gamble",
  "wait",
  "help",
  "terms",
  "refuse",
] as const;

function fixed(mark: string): string {
  const known = FIXED.find((one) => one === mark);
  return known === undefined ? mark : t(`clerk:mark.${known}`);
}

/** @param column the only column shown, if there is just one: its wordings appear on the brushes */
export function brushText({ id, asks }: Brush, column: Column | null, { names }: Shown): string {
  if (asks === "event") return t("clerk:mark.answer", { letter: letterOf(Number(id)) });
  if (asks !== "placards") return fixed(id);
  const [kind, wording = ""] = id.split(":");
  const alternative = Number(wording);
  const letter = letterOf(alternative);
  if (kind === "against") return t("clerk:mark.against", { letter });
  if (column === null) return t("clerk:mark.for", { letter });
  return t("clerk:mark.forThis", { letter, text: names.alternative(column.about, alternative) });
}

/** The text of a cell: in full for screen readers, and a few signs on screen. */
export type MarkWords = Readonly<{ short: string; long: string; tone: string }>;

export function markWords(column: Column, mark: string, shown: Shown, seat: string): MarkWords {
  if (mark === "" && column.asks === "home") {
    return said(t("clerk:mark.whenSureShort"), t("clerk:mark.whenSure"), "open");
  }
  if (mark === "") return said("", t("clerk:mark.empty"), "open");
  if (mark === BY_MANDATE) return said(t("clerk:mark.mandateShort"), t("clerk:mark.mandate"), "mandate");
  if (mark === NOTHING) return said(t("clerk:mark.noneShort"), t("clerk:mark.none"), "none");
  if (column.asks === "placards") return placardWords(mark, column.texts);
  if (column.asks === "acts") return actWords(mark);
  if (column.asks === "event") return answerWords(mark, shown, seat);
  return said(fixed(mark), fixed(mark), TONES[mark] ?? "plain");
}

const said = (short: string, long: string, tone: string): MarkWords => ({ short, long, tone });

const TONES: Readonly<Record<string, string>> = {
  join: "for",
  yes: "for",
  sign: "for",
  help: "for",
  block: "against",
  no: "against",
  stayOut: "against",
  refuse: "against",
};

/** The letters are those on paper: they name a wording by its place in the article. @example "02" on 1 and 4 → "B, not E" */
function placardWords(mark: string, texts: readonly number[]): MarkWords {
  const at = (digit: string): readonly string[] =>
    [...mark].flatMap((one, place) => (one === digit ? [letterOf(texts[place] ?? 0)] : []));
  const supported = at("0").map((letter) => t("clerk:mark.for", { letter }));
  const refused = at("2").map((letter) => t("clerk:mark.against", { letter }));
  const all = [...supported, ...refused];
  const long = all.length === 0 ? t("clerk:mark.live") : list(all);
  const tone = mark.includes("0") ? `text-${mark.indexOf("0")}` : "against";
  return said([...at("0"), ...at("2").map((letter) => `✗${letter}`)].join(" "), long, tone);
}

export function actText(act: string): string {
  const [kind = "", name] = act.split(":");
  if (name === undefined) return fixed(kind);
  const card = name === "law" ? "law" : CARDS.find((one) => one === name);
  return card === undefined
    ? fixed(kind)
    : t("clerk:mark.withCard", { act: fixed(kind), card: cardName(card) });
}

function actWords(mark: string): MarkWords {
  const acts = list(actsOf(mark).map(actText));
  return said(acts, acts, "plain");
}

function answerWords(mark: string, { view, scenario }: Shown, seat: string): MarkWords {
  const place = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  const id = struckBy(view.world, place);
  const key = scenario.events.find((event) => event.id === id)?.answers[Number(mark)]?.key;
  const words = id === null || key === undefined ? mark : eventAnswer(id, key, "label");
  return said(letterOf(Number(mark)), words, "plain");
}

/** The question of a column, in one line. */
export function questionOf(column: Column, { names, view }: Shown): string {
  const { asks, about } = column;
  if (asks === "placards" || asks === "stand") return names.article(about);
  if (asks === "acts") return t(view.world.monthsAhead === 1 ? "clerk:asks.actsOne" : "clerk:asks.acts");
  if (asks !== "amendment") return t(`clerk:asks.${asks}`);
  const { article = 0, alternative = 0 } = view.world.amendments[about] ?? {};
  const text = names.alternative(article, alternative);
  return t("clerk:asks.amendment", { article: names.article(article), text });
}

/** What the clerk needs to know to enter answers: the wordings by their letters, or the text put to the vote. */
export function questionNotes(column: Column, { names, view }: Shown): readonly string[] {
  const { asks, about, texts } = column;
  if (asks === "placards") {
    return texts.map((alternative) =>
      t("clerk:asks.wordings", {
        letter: letterOf(alternative),
        says: names.gloss(about, alternative),
        text: names.alternative(about, alternative),
      }),
    );
  }
  if (asks !== "stand") return [];
  const put = view.world.draft.chair[about] ?? 0;
  return [t("clerk:asks.put", { says: names.gloss(about, put), text: names.alternative(about, put) })];
}

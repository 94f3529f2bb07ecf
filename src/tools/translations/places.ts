/** What the placeholders of a sentence hold, so that a translator knows which of them are names with forms. */
import type { Sentences } from "./catalogue-files.ts";

export type Kind = "state" | "article" | "group" | "person" | "wording" | "list" | "words" | "number";

/**
 * Placeholders that hold a name, whatever the sentence. `state` has the forms of a state's name, also where the name is
 * that of a committee's delegation, which may be no state: then it stays as it is. `list` holds several names or their
 * number, which have no forms: put it behind a colon.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    ["state", "country", "seat", "from", "by", "partner", "giver", "author", "asking", "lot"].map((place) => [
      place,
      "state" as const,
    ]),
  ),
  article: "article",
  giveArticle: "article",
  askArticle: "article",
  caucus: "group",
  group: "group",
  who: "person",
  person: "person",
  called: "person",
  ...Object.fromEntries(
    ["text", "alternative", "wording", "give", "ask", "put", "wish", "instead", "own", "real", "actual"].map(
      (place) => [place, "wording" as const],
    ),
  ),
  ...Object.fromEntries(
    [
      "countries states seats others names groups caucuses articles alternatives wordings texts people sponsors papers",
      "placards wishes problems sources items parts symbols clauses numbers also",
    ]
      .join(" ")
      .split(" ")
      .map((place) => [place, "list" as const]),
  ),
  count: "number",
};

/** Names that some sentences use for a number and others for a state. */
const EITHER = new Set(["from", "to", "by", "one", "other"]);

/** @param sentence decides where a placeholder stands for a number in one sentence and for a state in another */
export function kindOf(place: string, sentence: string): Kind {
  if (place === "to") return /\{\{(from|by|give|ask)\}\}|“\{\{/.test(sentence) ? "state" : "number";
  if (EITHER.has(place) && /\{\{to\}\}.*\d|\{\{low\}\}|%|range|between \{\{from/.test(sentence))
    return "number";
  return KINDS[place] ?? "words";
}

export type Place = Readonly<{ key: string; place: string; kind: Kind; sentence: string }>;

export function placesIn(namespace: string, english: Sentences): readonly Place[] {
  return [...english].flatMap(([key, sentence]) =>
    [...new Set([...sentence.matchAll(/\{\{\s*(\w+)/g)].map(([, place = ""]) => place))].map((place) => ({
      key: `${namespace}:${key}`,
      place,
      kind: kindOf(place, sentence),
      sentence,
    })),
  );
}

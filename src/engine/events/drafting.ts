/** Events about red lines and bridges, and the consultations of older rules. */
import { setAt, setMany } from "../exact/patch.ts";
import { AUTHOR_REWARD, COSTS, FACE } from "../model/costs.ts";
import type { Care } from "../state/command.ts";
import { blankRow } from "../state/digits.ts";
import { type Bridge, type Sounding, size, type World } from "../state/world.ts";
import { draft } from "./assign.ts";
import { creditMoves, trustMoves } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type DraftingFact =
  | Readonly<{
      type: "redLinesDeclared";
      lines: readonly Readonly<{ country: number; article: number; alternative: number; bits: number }>[];
    }>
  | Readonly<{ type: "redLinesDropped"; lines: readonly Readonly<{ country: number; article: number }>[] }>
  | Readonly<{
      type: "bridgesSponsored";
      sponsors: readonly Readonly<{ country: number; article: number; alternative: number }>[];
    }>
  | Readonly<{
      type: "bridgeBuilt";
      article: number;
      alternative: number;
      author: number;
      sponsors: readonly number[];
    }>
  /** Kept for records of older rules. */
  | Readonly<{
      type: "consulted";
      answers: readonly Readonly<{ by: number; about: number; article: number; care: Care }>[];
    }>;

export const draftingHandlers: Handlers<DraftingFact> = {
  redLinesDeclared: (world, event) => {
    const declaredLines = world.declaredLines.slice();
    const n = size(world);
    for (const line of event.lines) declaredLines[line.article * n + line.country] = line.bits;
    return { ...world, declaredLines };
  },
  redLinesDropped: (world, event) => {
    const n = size(world);
    const cells = event.lines.map((line) => line.article * n + line.country);
    return { ...world, declaredLines: setMany(world.declaredLines, cells, 0) };
  },
  bridgesSponsored: (world, event) => {
    let bridges = world.draft.bridges;
    for (const { article, alternative, country } of event.sponsors) {
      const at = bridges.findIndex((b) => b.article === article && b.alternative === alternative);
      const known = bridges[at];
      bridges =
        known === undefined
          ? [...bridges, { article, alternative, sponsors: [country], callers: 1 }]
          : setAt(bridges, at, withSponsor(known, country, isNew(world, article, alternative)));
    }
    return draft(world, { bridges });
  },
  bridgeBuilt: (world, event) => {
    const { article, alternative, author } = event;
    const texts = [...(world.draft.texts[article] ?? []), alternative].sort((a, b) => a - b);
    const sounding = world.soundings[article] ?? null;
    const soundings = setAt(
      world.soundings,
      article,
      widened(sounding, texts.indexOf(alternative), size(world)),
    );
    return {
      ...draft(world, {
        texts: setAt(world.draft.texts, article, texts),
        authors: [...world.draft.authors, { article, alternative, country: author }],
        bridges: world.draft.bridges.filter((b) => b.article !== article || b.alternative !== alternative),
      }),
      soundings,
    };
  },
  consulted: (world, event) => {
    const knowledge = [
      ...world.secrets.knowledge,
      ...event.answers.map((answer) => ({ ...answer, round: world.round })),
    ];
    return { ...world, secrets: { ...world.secrets, knowledge } };
  },
};

export const draftingConsequences: ConsequenceTable<DraftingFact> = {
  redLinesDeclared: (world, { lines }) =>
    creditMoves(world.credit, {
      cause: "lineDeclared",
      by: -COSTS.declareRedLine,
      countries: lines.map(({ country }) => country),
    }),
  redLinesDropped: (world, { lines }) => {
    const countries = lines.map(({ country }) => country);
    return {
      ...creditMoves(world.credit, { cause: "lineDropped", by: -COSTS.dropRedLine, countries }),
      ...trustMoves(world.trust, { cause: "lineDropped", by: -FACE, countries }),
    };
  },
  bridgesSponsored: (world, { sponsors }) =>
    creditMoves(world.credit, {
      cause: "bridge",
      by: -COSTS.sponsorBridge,
      countries: sponsors.map(({ country }) => country),
    }),
  bridgeBuilt: (world, { author }) =>
    creditMoves(world.credit, { cause: "author", by: AUTHOR_REWARD, countries: [author] }),
  consulted: null,
};

export const draftingRedactions: Redactions<DraftingFact> = {
  redLinesDeclared: open,
  redLinesDropped: open,
  bridgesSponsored: open,
  bridgeBuilt: open,
  consulted: (event, country) => {
    const answers = event.answers.filter((answer) => answer.by === country);
    return answers.length === 0 ? null : { ...event, answers };
  },
};

/** Whether nobody had called for this bridge before this beat. */
function isNew(world: World, article: number, alternative: number): boolean {
  return !world.draft.bridges.some((b) => b.article === article && b.alternative === alternative);
}

function withSponsor(bridge: Bridge, country: number, calling: boolean): Bridge {
  const sponsors = [...bridge.sponsors, country];
  return { ...bridge, sponsors, callers: calling ? sponsors.length : bridge.callers };
}

/** Adds a blank row for a new text to a sounding, which has one row of placards per text. */
function widened(sounding: Sounding | null, at: number, countries: number): Sounding | null {
  if (sounding === null) return null;
  const placards = [...sounding.placards.slice(0, at), blankRow(countries), ...sounding.placards.slice(at)];
  return { ...sounding, placards };
}

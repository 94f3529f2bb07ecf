/**
 * Pairs of lessons with the same seed, seats and pupils, in which one pupil wants another text most; and the same
 * lesson without the pupils.
 */
import type { Term } from "../../engine/state/command.ts";
import type { Holder } from "../../engine/state/setup.ts";
import {
  agendaOf,
  type Lesson,
  type OfferCounts,
  offersOfPupils,
  pupilsOf,
  type Texts,
  textsOf,
  textsOfPupils,
  textsToWish,
} from "./lesson.ts";
import type { Pupils } from "./pupil.ts";

const SILENT: Holder = { type: "script", script: "silent-in-talks" };
const BOTS: Holder = { type: "bot", level: 2 };

export type Pair = Readonly<{
  /** The number of the country whose pupil differs, and its two wishes. */
  country: number;
  wishes: readonly [Term, Term];
  /** The texts under each of the two wishes. */
  one: Texts;
  other: Texts;
  /** The texts if all pupils play by their mandates, if their seats are silent, and if bots have them. */
  pupils: Texts;
  silent: Texts;
  bots: Texts;
  /** The packages of the lesson in which all pupils play by their mandates. */
  offers: OfferCounts;
}>;

/** The pupils take turns, and so do the articles on which they differ. Null if no pupil has two texts to choose from. */
export function playPair(lesson: Lesson): Pair | null {
  const pupils = pupilsOf(lesson);
  const chosen = differenceIn(lesson, pupils);
  if (chosen === null) return null;
  const { country, wishes } = chosen;
  return {
    country,
    wishes,
    one: textsOfPupils(lesson, wanting(pupils, country, wishes[0])),
    other: textsOfPupils(lesson, wanting(pupils, country, wishes[1])),
    pupils: textsOfPupils(lesson, pupils),
    silent: textsOf(lesson, SILENT),
    bots: textsOf(lesson, BOTS),
    offers: offersOfPupils(lesson, pupils),
  };
}

/** The next pupil in turn, and the first two texts of the next article in turn that it can want. */
function differenceIn(lesson: Lesson, pupils: Pupils): Pick<Pair, "country" | "wishes"> | null {
  const agenda = agendaOf(lesson);
  const all = [...pupils.keys()].flatMap((country) =>
    agenda.flatMap((article): Pick<Pair, "country" | "wishes">[] => {
      const [one, other] = textsToWish(lesson, country, article);
      return one === undefined || other === undefined ? [] : [{ country, wishes: [one, other] }];
    }),
  );
  return all[(lesson.game * STEP) % Math.max(1, all.length)] ?? null;
}

/** Leads to another pupil and another article each time; it has no factor in common with up to 18 choices [design]. */
const STEP = 5;

/** The pupils, one of whom wants this text most, and everything else as before. */
function wanting(pupils: Pupils, country: number, { article, alternative }: Term): Pupils {
  const own = pupils.get(country) ?? [];
  const others = own.filter((wish) => wish.article !== article);
  const weight = Math.max(...own.map((wish) => wish.weight));
  return new Map([...pupils, [country, [{ article, accept: [alternative], weight }, ...others]]]);
}

/** How many articles have another text in the two outcomes. */
export function apart(one: Texts, other: Texts): number {
  return one.filter((text, at) => text !== other[at]).length;
}

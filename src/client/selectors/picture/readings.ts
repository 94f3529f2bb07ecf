/** What the pictures show, in numbers, for people who read them instead. Nothing here is known before it is shown. */
import type { Scenario, UnGroup } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import { type ChamberPicture, type Kind, marksOf } from "./chamber-picture.ts";
import { caucusesInHall, type Group, regionsOf } from "./groups.ts";
import type { Face } from "./marks.ts";

/** The faces that are counted, in the order of the columns. */
export const COUNTED: Readonly<Record<Kind, readonly Face[]>> = {
  placards: ["support", "live", "object"],
  stands: ["join", "abstain", "block"],
  votes: ["join", "block", "abstain"],
};

export type Tally = Readonly<{
  size: number;
  /** States with each face, in the order of `COUNTED`. */
  counts: readonly number[];
  /** States that show nothing: no placard, no stand, or absent from a vote. */
  silent: number;
}>;

export type HallReading = Readonly<{
  all: Tally;
  /** From left to right in the hall. */
  caucuses: readonly (Tally & Readonly<{ id: string }>)[];
}>;

/** How many states of the hall, and of each caucus, show each face. At a conference, only the parties are in the hall. */
export function hallReading(
  { faces, kind, present }: Pick<ChamberPicture, "faces" | "kind" | "present">,
  scenario: Scenario,
): HallReading {
  const tallyOf = (all: readonly number[]): Tally => {
    const members = present === null ? all : all.filter((country) => present.includes(country));
    const shown = members.map((country) => faces[country] ?? null);
    return {
      size: members.length,
      counts: COUNTED[kind].map((face) => shown.filter((one) => one === face).length),
      silent: shown.filter((one) => one === null).length,
    };
  };
  return {
    all: tallyOf([...scenario.countries.keys()]),
    caucuses: caucusesInHall(scenario).map(({ id, members }) => ({ id, ...tallyOf(members) })),
  };
}

/** A text on the floor and the placards that the states laid on it. */
export type ShownText = Pick<ChamberPicture, "alternative" | "faces" | "kind" | "present">;

/**
 * The texts on the floor with their placards, in the order of the panel, while the hall shows placards. The picture
 * shows those on the chair's text; the others were raised in the same sounding. Empty once stands or votes are shown,
 * which concern one text.
 */
export function textsShown(
  { article, kind, present }: ChamberPicture,
  { draft, soundings }: Pick<PublicWorld, "draft" | "soundings">,
  { countries }: Pick<Scenario, "countries">,
): readonly ShownText[] {
  if (kind !== "placards" || article < 0) return [];
  const rows = soundings[article]?.placards ?? [];
  return (draft.texts[article] ?? []).flatMap((alternative, at) => {
    const row = rows[at] ?? "";
    if (row === "") return [];
    return [{ alternative, kind, present, faces: marksOf(kind, row, countries.length) }];
  });
}

/** States that have signed, whether or not they have joined, and states that have joined. */
export type RaceTally = Readonly<{ size: number; signed: number; joined: number }>;

export type RaceReading = Readonly<{
  all: RaceTally;
  /** The number of instruments needed. */
  threshold: number;
  regions: readonly (RaceTally & Readonly<{ id: UnGroup }>)[];
}>;

/** How many states of the map, and of each region, have signed and joined. */
export function raceReading({ treaty }: Pick<PublicWorld, "treaty">, scenario: Scenario): RaceReading {
  const tallyOf = ({ members }: Pick<Group, "members">): RaceTally => ({
    size: members.length,
    signed: members.filter((country) => (treaty.signed[country] ?? -1) >= 0).length,
    joined: members.filter((country) => (treaty.deposited[country] ?? -1) >= 0).length,
  });
  return {
    all: tallyOf({ members: [...scenario.countries.keys()] }),
    threshold: treaty.threshold,
    regions: regionsOf(scenario).map((region) => ({ id: region.id, ...tallyOf(region) })),
  };
}

/** True if the picture shows where states stand on a text, false if it shows how far they are with the treaty. */
export function isOnText(picture: "chamber" | "map", { phase }: Pick<PublicWorld, "phase">): boolean {
  return picture === "chamber" || phase === "negotiation" || phase === "adoption";
}

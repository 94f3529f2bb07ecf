/** Where the player contradicted itself: told with what it cost, in the feed and in the journal. */
import { expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import {
  type Contradiction,
  contradictionsIn,
} from "../../../../src/client/selectors/negotiation/contradictions.ts";
import { ownContradictionLine } from "../../../../src/client/sentences/own-contradiction-line.ts";
import { linesOf } from "../../../../src/client/sentences/sentences.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Seat } from "../../../../src/engine/state/seat.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, RUS } from "../../../support/bazaar.ts";
import { given } from "../../../support/given.ts";

await loadWording("content", "negotiation");

/** In the contested climate, Canada, Egypt and Russia are named. Text 5 of hr62 is the chair's. */
function room(beat: "sound" | "close", onChair = "11111"): World {
  const world = bazaar();
  const sounding = world.soundings[HR62];
  if (sounding === null || sounding === undefined) throw new Error("not sounded");
  return {
    ...world,
    beat,
    climate: "contested",
    named: [CAN, EGY, RUS],
    soundings: world.soundings.with(HR62, { ...sounding, placards: ["11111", onChair], centre: 5000 }),
  };
}

function after(world: World, commands: Readonly<Record<Seat, readonly Command[]>>): readonly GameEvent[] {
  return given(world).close(commands).events;
}

const foundIn = (events: readonly GameEvent[]): readonly Contradiction[] => events.flatMap(contradictionsIn);
const names = namesOf(bazaar().scenario);

const stand = (value: "join" | "abstain"): Command[] => [
  { type: "takeStand", article: HR62, stand: value, breaking: false },
];

test("joining a text one objected to, and not joining one that one supported, is told as such", () => {
  const events = after(room("close", "02111"), { CAN: stand("abstain"), EGY: stand("join") });
  const found = foundIn(events);
  expect(found).toEqual([
    { kind: "stoodAside", country: CAN, article: HR62, alternative: 5, trust: 40 },
    { kind: "joined", country: EGY, article: HR62, alternative: 5, trust: 40 },
  ]);
  const [aside, joined] = found.map((one) => ownContradictionLine(one, names));
  expect(aside).toMatch(/^You supported “.+” but did not join it: −40 trust\.$/);
  expect(joined).toMatch(/^You objected to “.+” but then joined it: −40 trust\.$/);
  const journal = events.flatMap((event) => linesOf(event, bazaar().scenario).map(({ text }) => text));
  expect(journal.filter((text) => text.includes("loses trust"))).toHaveLength(2);
});

test("a stand that agrees with the placards is not told", () => {
  expect(foundIn(after(room("close", "02111"), { CAN: stand("join"), EGY: stand("abstain") }))).toEqual([]);
});

test("placards that object to one's own first choice are told", () => {
  const laid: Command = { type: "layPlacards", article: HR62, placards: [2, 0], wish: 0, care: 1 };
  const found = foundIn(after(room("sound"), { CAN: [laid] }));
  expect(found).toEqual([{ kind: "crossed", country: CAN, article: HR62, alternative: -1, trust: 40 }]);
  expect(found.map((one) => ownContradictionLine(one, names))).toEqual([
    expect.stringMatching(
      /: you supported a wording and objected to one that is closer to what you say you want: −40 trust\.$/,
    ),
  ]);
});

test("an argument that suits other texts better is told", () => {
  const speech: Command = { type: "speak", article: HR62, alternative: 5, argument: "rights", case: "" };
  const found = foundIn(after(room("sound"), { CAN: [speech] }));
  expect(found).toEqual([{ kind: "misspoke", country: CAN, article: HR62, alternative: 5, trust: 40 }]);
  expect(found.map((one) => ownContradictionLine(one, names))).toEqual([
    expect.stringMatching(/^Your argument suited other wordings better than “.+”: −40 trust\.$/),
  ]);
});

/** What the player reads below the placards before they are turned over. */
import { expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import { textOutlook } from "../../../../src/client/selectors/negotiation/placard-outlook.ts";
import { textOutlookLine } from "../../../../src/client/sentences/text-outlook-line.ts";
import { placardsOutlook, type Showing } from "../../../../src/engine/forecasts/placards.ts";
import type { Placard } from "../../../../src/engine/state/command.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { bazaar, CAN, HR62, RUS } from "../../../support/bazaar.ts";
import { put, withDraft } from "../../../support/play.ts";

await loadWording("content", "negotiation");

/** Canada alone is named; text 5 leads text 0 by 412 milli-steps. */
const room = (trust = 1000): World => {
  const world = bazaar();
  return { ...world, climate: "contested", named: [CAN], trust: put(world.trust, { [CAN]: trust }) };
};

const told = (world: World, placards: readonly (Placard | null)[]): string | null => {
  const showing: Showing = { article: HR62, placards, wish: 0 };
  const reading = placardsOutlook(world, CAN, showing);
  const outlook = reading === null ? null : textOutlook(reading, placards);
  return outlook === null ? null : textOutlookLine(outlook, HR62, namesOf(world.scenario));
};

const F = "“No clause at all”";
const A = "“Rights listed, no silencing”";

test.each<[string, readonly (Placard | null)[], string]>([
  ["no placard yet", [null, null], `the chair puts ${F}.`],
  ["no preference", [1, 1], `the chair puts ${F}.`],
  ["an objection to the losing text", [2, 1], `the chair puts ${F} anyway.`],
  ["support for A and an objection to F", [0, 2], `the chair puts ${A}. Without your placards: ${F}.`],
  ["support for A alone", [0, null], `it is close: ${F} or ${A}.`],
])("given %s", (_, placards, line) => {
  expect(told(room(), placards)).toBe(`If the others change nothing, ${line}`);
});

test("given less trust, the same placards change less", () => {
  expect(told(room(0), [0, 2])).toBe(`If the others change nothing, it is close: ${F} or ${A}.`);
  expect(told(room(0), [0, 1])).toBe(`If the others change nothing, the chair puts ${F} anyway.`);
});

test("a lead of less than is needed to name a text is close, with the placards or without them", () => {
  const of = (lead: number, leadOfNone: number) =>
    textOutlook({ laid: 0, none: 5, rival: 5, lead, leadOfNone, closeLead: 400, moved: [] }, [0, 2])?.of;
  expect([of(399, 500), of(400, 399), of(400, 400)]).toEqual(["close", "secures", "turns"]);
});

test("beside other named seats, a text needs a lead of a whole step", () => {
  const world: World = { ...room(), named: [CAN, RUS] };
  expect(told(world, [1, 1])).toBe(`If the others change nothing, it is close: ${F} or ${A}.`);
  expect(told(world, [2, 0])).toBe(
    `If the others change nothing, the chair puts ${F}. Without your placards it is close.`,
  );
});

test("given two texts that are close, when the placards decide between them, then the line says so", () => {
  const world = room();
  const near: World = {
    ...world,
    declared: put(world.declared, { [5 * HR62 + CAN]: 0, [5 * HR62 + RUS]: 4 }),
  };
  expect(told(near, [1, 1])).toBe(`If the others change nothing, it is close: ${A} or ${F}.`);
  expect(told(near, [2, 0])).toBe(
    `If the others change nothing, the chair puts ${F}. Without your placards it is close.`,
  );
});

test("with a single text on the table there is nothing to say", () => {
  const single = withDraft(room(), { texts: [[5], [], [], [0, 3]] });
  expect(told(single, [0])).toBeNull();
});

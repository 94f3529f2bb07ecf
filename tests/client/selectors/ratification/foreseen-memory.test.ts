/** Before a capital answers an event, the page says which group will remember the answer, and by how many points. */
import { expect, test } from "vitest";
import {
  foreseenChances,
  foreseenMemory,
} from "../../../../src/client/selectors/ratification/foreseen-memory.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { view } from "../../../../src/engine/views/view.ts";
import { capitals, tableOf } from "../../../support/capitals.ts";
import { given } from "../../../support/given.ts";

const KEN = 3;
const plain = capitals({ threshold: 40 });
const contested: World = { ...plain, climate: "contested" };
const { scenario } = plain;
const EVENTS = scenario.events.filter(({ answers }) => answers.length > 0);

const foreseen = (world: World, event: string, answer: string) =>
  foreseenMemory({ view: view(world, "KEN"), scenario }, event, answer);

test.each(EVENTS)(
  "given $id, then every answer is remembered as the page says",
  ({ id, effect, answers }) => {
    const happening = { event: id, country: KEN, group: -1, effect, until: 6, answered: false };
    const struck: World = { ...contested, happenings: [happening] };
    for (const { key } of answers) {
      const after = given(struck).close({ KEN: [{ type: "answerEvent", answer: key }] }).world;
      expect(tableOf(after, KEN).memories.at(-1)).toEqual(foreseen(struck, id, key));
    }
  },
);

test("given a climate of research, or a capital without a home table, then the page promises no memory", () => {
  const event = EVENTS[0];
  const answer = event?.answers[0]?.key ?? "";
  expect(foreseen(contested, event?.id ?? "", answer)).not.toBeNull();
  expect(foreseen(plain, event?.id ?? "", answer)).toBeNull();
  expect(
    foreseen({ ...capitals({ tables: [0] }), climate: "contested" }, event?.id ?? "", answer),
  ).toBeNull();
});

test("once the seat's own instrument is in, nothing at home is promised, because nothing there can change", () => {
  const [event] = EVENTS;
  const [answer] = event?.answers ?? [];
  if (event === undefined || answer === undefined) throw new Error("no event");
  const swayed = { ...answer, effect: { urgency: 1, trust: 0, rights: 0, capacity: 0 } };
  expect(foreseenChances({ view: view(contested, "KEN") }, swayed)).toBeGreaterThan(0);
  const deposited = contested.treaty.deposited.map((month, country) => (country === KEN ? 3 : month));
  const joined: World = { ...contested, treaty: { ...contested.treaty, deposited } };
  expect(foreseen(joined, event.id, answer.key)).toBeNull();
  expect(foreseenChances({ view: view(joined, "KEN") }, swayed)).toBe(0);
});

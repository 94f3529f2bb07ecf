/** What the pack editor can change: appeals, and motions that a pack does not have. */
import { describe, expect, test } from "vitest";
import {
  appealOf,
  checkPack,
  editedPack,
  missingMotions,
  PACK,
  PACKS,
  ruleFrom,
  withAppeal,
} from "../../../../src/client/selectors/committee/packs.ts";
import { MOTION_KINDS } from "../../../../src/committee/state/motion.ts";

describe.each(PACKS)("given the rules %s", (id) => {
  const pack = PACK[id];

  test.each(["none", "simple", "twoThirds"] as const)("appeals can be set to %s", (appeal) => {
    const edited = editedPack(pack, withAppeal(pack, appeal));
    expect(appealOf(edited)).toBe(appeal);
    expect(checkPack(edited)).toEqual([]);
  });

  test("every motion that they do not have can be added, and a committee can work by all of them", () => {
    const added = missingMotions(pack).map(ruleFrom);
    const edited = editedPack(pack, { motions: [...pack.motions, ...added] });
    expect(edited.motions.map(({ kind }) => kind).toSorted()).toEqual([...MOTION_KINDS].toSorted());
    expect(missingMotions(edited)).toEqual([]);
    expect(checkPack(edited)).toEqual([]);
  });
});

test("appeals are what each conference has", () => {
  expect(PACKS.map((id) => [id, appealOf(PACK[id])])).toEqual([
    ["un-ga", "simple"],
    ["una-usa", "twoThirds"],
    ["thimun", "none"],
    ["clause-by-clause", "none"],
    ["un4mun", "simple"],
    ["crisis", "none"],
  ]);
});

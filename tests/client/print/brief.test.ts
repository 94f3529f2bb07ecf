/** What a country brief says about a state, and how certain each fact is. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { type Brief, briefOf } from "../../../src/client/print/brief.ts";
import { COUNTRIES } from "../../../src/content/countries.ts";
import { SOURCED_POSITIONS } from "../../../src/content/positions.ts";

await loadWording("content", "brief");

const BRIEFS: readonly Brief[] = COUNTRIES.flatMap(({ iso3 }) => briefOf(iso3) ?? []);

function briefNamed(iso3: string): Brief {
  const found = BRIEFS.find((brief) => brief.iso3 === iso3);
  if (found === undefined) throw new Error(`no brief of ${iso3}`);
  return found;
}

/** All facts that the brief prints as certain. */
function knownOf({ record, model }: Brief) {
  const { deeds, figures, groups, hurdle } = record;
  return [...deeds, ...figures, ...groups, ...model.reported, ...(hurdle === null ? [] : [hurdle])];
}

test("there is one for each of the 193 members, and no others", () => {
  expect(BRIEFS).toHaveLength(193);
  expect(briefOf("XXX")).toBeNull();
});

describe("given what nobody has checked", () => {
  test("it is not printed as a fact about any state", () => {
    const recalled = BRIEFS.flatMap(knownOf).filter(({ from }) => from.mark === "recalled");
    expect(recalled).toEqual([]);
  });

  test("it is printed in a place of its own", () => {
    const apart = BRIEFS.flatMap(({ record }) => record.unchecked);
    expect(apart.length).toBeGreaterThan(0);
    expect(apart.filter(({ from }) => from.mark !== "recalled")).toEqual([]);
  });

  test("a signature recalled from memory is marked for checking", () => {
    const { record, questions } = briefNamed("UGA");
    expect(record.deeds.map(({ id }) => id)).not.toContain("signed");
    expect(record.unchecked.map(({ id }) => id)).toContain("signed");
    expect(questions).toContain(t("brief:questions.uncertain"));
  });
});

test("given a value that is known, its source stands at the foot of the page", () => {
  for (const brief of BRIEFS) {
    for (const { from } of knownOf(brief)) {
      expect(from.sources.length, brief.iso3).toBeGreaterThan(0);
      for (const id of from.sources) expect(brief.sources, brief.iso3).toContain(id);
    }
  }
});

test("what reports say about a state is marked as reported, and everything else as the model's", () => {
  const reported = BRIEFS.reduce((sum, { model }) => sum + model.reported.length, 0);
  expect(reported).toBe(SOURCED_POSITIONS.length);
  for (const { iso3, model } of BRIEFS) {
    const expected = [...model.most, ...model.others];
    expect(new Set(expected.map(({ from }) => from.mark)), iso3).toEqual(new Set(["modelled"]));
    expect(expected.length + model.reported.length, iso3).toBe(24);
  }
});

test("a state that voted for the talks and has not signed is asked what it waits for", () => {
  const asked = BRIEFS.filter(({ questions }) => questions.includes(t("brief:questions.unsigned.Y")));
  const signed = asked.filter(({ record }) =>
    record.deeds.some(({ id, value }) => id === "signed" && value !== t("brief:notSigned")),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(signed).toEqual([]);
});

test("each brief has three questions, and the groups at home weigh a hundred together", () => {
  for (const { iso3, questions, model } of BRIEFS) {
    expect(new Set(questions).size, iso3).toBe(3);
    expect(
      model.home.groups.reduce((sum, { weight }) => sum + weight, 0),
      iso3,
    ).toBe(100);
  }
});

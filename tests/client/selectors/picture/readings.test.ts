/** The pictures in words: the numbers of caucuses and regions, and what each desk is called. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import { chamberPicture } from "../../../../src/client/selectors/picture/chamber-picture.ts";
import { memoryOf } from "../../../../src/client/selectors/picture/memory.ts";
import {
  hallReading,
  isOnText,
  raceReading,
  textsShown,
} from "../../../../src/client/selectors/picture/readings.ts";
import {
  deskName,
  hallSentence,
  raceName,
  raceSentence,
} from "../../../../src/client/sentences/picture-words.ts";
import type { LayPlacards } from "../../../../src/engine/state/command.ts";
import { countryOf } from "../../../support/scenario.ts";
import { tableAt } from "../negotiation/at-table.ts";

await loadWording("content", "picture");

const CHOICE = { article: -1, country: -1, watched: [], lit: [] };

/** What Kenya's page reads at this beat. */
function readAt(...at: Parameters<typeof tableAt>) {
  const { view, scenario, journal } = tableAt(...at);
  const hall = chamberPicture(view, scenario, memoryOf(journal), CHOICE);
  const names = namesOf(scenario);
  return { view, scenario, journal, hall, names, reading: hallReading(hall, scenario) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("the hall in words", () => {
  test("given a conference, then the sentence counts its parties, and each caucus only those of its states", () => {
    const { view, scenario } = readAt("season");
    const deposited = scenario.countries.map((_, country) => (country % 4 === 0 ? 2 : -1));
    const world = {
      ...view.world,
      phase: "conference" as const,
      treaty: { ...view.world.treaty, deposited },
    };
    const hall = chamberPicture({ ...view, world }, scenario, memoryOf([]), CHOICE);
    const reading = hallReading(hall, scenario);
    const parties = deposited.filter((month) => month >= 0).length;
    expect(hallSentence(hall, reading, world, namesOf(scenario))).toBe(
      `The first conference. Parties in the hall: ${parties}.`,
    );
    expect(sum(reading.caucuses.map(({ size }) => size))).toBe(parties);
    expect(deskName(hall, 4, world, namesOf(scenario))).toMatch(/ has joined$/);
  });

  test("given the first sounding, when nothing has been laid, then the sentence says so and counts nothing", () => {
    const { hall, reading, view, names } = readAt("sound");
    expect(reading.all.counts).toEqual([0, 0, 0]);
    expect(hallSentence(hall, reading, view.world, names)).toBe(
      `On the floor: “${names.article(hall.article)}”. No state has shown its view yet.`,
    );
  });

  test("given a sounding that closed, then each caucus has the counts of the placards that the world shows", () => {
    const { hall, reading, scenario, view } = readAt("deal");
    const sounding = view.world.soundings[hall.article];
    const at = view.world.draft.texts[hall.article]?.indexOf(hall.alternative) ?? -1;
    const row = sounding?.placards[at] ?? "";
    expect(reading.all.counts).toEqual(["0", "1", "2"].map((digit) => row.split(digit).length - 1));
    for (const { id, counts, silent, size } of reading.caucuses) {
      const own = scenario.countries.flatMap(({ caucus }, index) => (caucus === id ? [row[index]] : []));
      expect(counts).toEqual(["0", "1", "2"].map((digit) => own.filter((one) => one === digit).length));
      expect(sum(counts) + silent).toBe(size);
    }
    expect(reading.caucuses).toHaveLength(scenario.caucuses.length);
  });

  test("given a sounding that closed, then the sentence says the article, its text and the three counts", () => {
    const { hall, reading, view, names } = readAt("deal");
    const [support, live, object] = reading.all.counts;
    expect(hallSentence(hall, reading, view.world, names)).toBe(
      `On the floor: “${names.article(hall.article)}”. The wording: “${names.alternative(hall.article, hall.alternative)}”. Support: ${support}. Can live with it: ${live}. Object: ${object}.`,
    );
  });

  test("given an article that closed, then the hall is read as the stands on it", () => {
    const { view, scenario, journal, names } = readAt("sound", 2);
    const closed = journal.map(({ event }) => event).find(({ type }) => type === "standsTaken");
    if (closed?.type !== "standsTaken") throw new Error("nothing closed");
    const choice = { ...CHOICE, article: closed.article };
    const hall = chamberPicture(view, scenario, memoryOf(journal), choice);
    const counts = ["0", "1", "2"].map((digit) => closed.stands.split(digit).length - 1);
    const [join, abstain, block] = counts;
    const reading = hallReading(hall, scenario);
    expect(reading.all.counts).toEqual(counts);
    expect(hallSentence(hall, reading, view.world, names)).toContain(
      `Join: ${join}. Abstain: ${abstain}. Block: ${block}.`,
    );
  });

  test("given several texts on the floor, then each has its own counts by caucus, the chair's those of the picture", () => {
    const { hall, reading, scenario, view } = readAt("deal");
    const texts = textsShown(hall, view.world, scenario);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.map(({ alternative }) => alternative)).toEqual(view.world.draft.texts[hall.article]);
    for (const [at, text] of texts.entries()) {
      const row = view.world.soundings[hall.article]?.placards[at] ?? "";
      const { all, caucuses } = hallReading(text, scenario);
      expect(all.counts).toEqual(["0", "1", "2"].map((digit) => row.split(digit).length - 1));
      expect(sum(caucuses.flatMap(({ counts, silent }) => [...counts, silent]))).toBe(all.size);
      if (text.alternative === hall.alternative) expect(hallReading(text, scenario)).toEqual(reading);
    }
  });

  test("given nothing laid yet, or stands in the hall, then there is no text to choose", () => {
    const before = readAt("sound");
    expect(textsShown(before.hall, before.view.world, before.scenario)).toEqual([]);
    const { hall, view, scenario } = readAt("deal");
    expect(textsShown({ ...hall, kind: "stands" }, view.world, scenario)).toEqual([]);
  });

  test("given a card laid again, when it is still face down, then it counts as it was last shown", () => {
    const { view, scenario, journal } = readAt("deal");
    const article = view.world.draft.floor[0] ?? -1;
    const card: LayPlacards = { type: "layPlacards", article, placards: [0, 0], wish: 0, care: 1 };
    const mine = view.mine === null ? null : { ...view.mine, sealed: [card] };
    const open = hallReading(chamberPicture(view, scenario, memoryOf(journal), CHOICE), scenario);
    const hall = chamberPicture({ ...view, mine }, scenario, memoryOf(journal), CHOICE);
    expect(hall.marks[mine?.country ?? -1]).toBe("back");
    expect(hallReading(hall, scenario)).toEqual(open);
  });
});

describe("the name of a desk", () => {
  test("says what the state shows and on which text", () => {
    const { hall, view, names } = readAt("deal");
    const words = { support: "supports", live: "can live with", object: "objects to" } as const;
    for (const [mark, said] of Object.entries(words)) {
      const state = hall.marks.findIndex((one, at) => one === mark && at !== hall.mine);
      if (state < 0) continue;
      expect(deskName(hall, state, view.world, names)).toBe(
        `${names.country(state)} ${said} the wording on “${names.articleShort(hall.article)}”`,
      );
    }
  });

  test("says which desk is yours", () => {
    const { hall, scenario, view, names } = readAt("deal");
    expect(deskName(hall, countryOf(scenario, "KEN"), view.world, names)).toMatch(/^Kenya, your seat, /);
  });

  test("speaks about the whole text once the package is on the table, and of votes after a vote", () => {
    const { hall, view, names } = readAt("deal");
    const world = { ...view.world, phase: "adoption" } as const;
    const whole = { ...hall, article: -1, kind: "stands", marks: ["block", null] } as const;
    expect(deskName(whole, 0, world, names)).toBe(`${names.country(0)} blocks the whole text`);
    expect(deskName({ ...whole, kind: "votes" }, 0, world, names)).toBe(
      `${names.country(0)} voted no on the whole text`,
    );
    expect(deskName({ ...whole, kind: "votes" }, 1, world, names)).toBe(
      `${names.country(1)} was absent from the vote on the whole text`,
    );
  });
});

describe("the map in words", () => {
  const { view, scenario, names } = readAt("deal");
  const months = (...states: readonly string[]): number[] =>
    scenario.countries.map(({ iso3 }) => (states.includes(iso3) ? 3 : -1));
  const treaty = { ...view.world.treaty, signed: months("KEN", "NOR"), deposited: months("NOR", "JPN") };

  test("given two signatures and two instruments, then it counts them for the world and for each region", () => {
    const reading = raceReading({ treaty }, scenario);
    expect(reading.all).toEqual({ size: scenario.countries.length, signed: 2, joined: 2 });
    expect(
      Object.fromEntries(reading.regions.map(({ id, signed, joined }) => [id, [signed, joined]])),
    ).toEqual({
      African: [1, 0],
      "Asia-Pacific": [0, 1],
      "Eastern European": [0, 0],
      GRULAC: [0, 0],
      WEOG: [1, 1],
    });
    expect(sum(reading.regions.map(({ size }) => size))).toBe(scenario.countries.length);
    expect(raceSentence(reading)).toBe(`Signed: 2. Joined: 2. Needed: ${treaty.threshold}.`);
  });

  test("a state has joined, has signed or has not signed", () => {
    const said = ["NOR", "KEN", "FRA"].map((iso3) =>
      raceName({ treaty }, countryOf(scenario, iso3), -1, names),
    );
    expect(said).toEqual(["Norway has joined", "Kenya has signed", "France has not signed"]);
  });

  test("until the treaty is adopted, the map shows the same as the hall", () => {
    expect(isOnText("map", { phase: "negotiation" })).toBe(true);
    expect(isOnText("map", { phase: "ratification" })).toBe(false);
    expect(isOnText("chamber", { phase: "ratification" })).toBe(true);
  });
});

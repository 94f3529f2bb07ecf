/**
 * What each act is expected to bring in rooms with known numbers, kept in `forecast-figures.txt`, so that a change of
 * the forecasts shows up as changed numbers. After an intended change: `npx vitest run
 * tests/engine/forecast-figures.test.ts -u`.
 */
import { expect, test } from "vitest";
import {
  explainDeposit,
  explainStand,
  explainVote,
  publicDepositLogit,
} from "../../src/engine/forecasts/explain.ts";
import { forecast } from "../../src/engine/forecasts/forecast.ts";
import { chanceOfPledge } from "../../src/engine/forecasts/home.ts";
import { publicVote } from "../../src/engine/forecasts/public-votes.ts";
import { likelyBlockers } from "../../src/engine/forecasts/stand.ts";
import { pledgeMemory } from "../../src/engine/model/memories.ts";
import type { Command, Stand } from "../../src/engine/state/command.ts";
import { CLIMATES, UN_GROUPS } from "../../src/engine/state/scenario.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../support/bazaar.ts";
import { capitals, withTable } from "../support/capitals.ts";
import { put, seenBy, withDraft, withTreaty } from "../support/play.ts";
import { FIVE } from "../support/scenario.ts";
import { forecastTold, reasonTold } from "../support/told.ts";

type Row = readonly [given: string, world: World, seat: string, command: Command];

const table = (title: string, rows: readonly string[]): string => `${title}\n${rows.join("\n")}\n`;
const told = ([given, world, seat, command]: Row): string =>
  `  ${given} | ${forecastTold(forecast(seenBy(world, seat), command))}`;
const reasons = (given: string, all: Parameters<typeof reasonTold>[0][]): string =>
  `  ${given} | ${all.map(reasonTold).join(", ")}`;

const room = bazaar();
const N = FIVE.length;
const line = (country: number, text: number): Readonly<Record<number, number>> => ({
  [N * HR62 + country]: 1 << text,
});

function speeches(): string {
  const speak = { type: "speak", ...hr62(0), argument: "rights", case: "" } as const;
  const worn: World = { ...room, used: put(room.used, { [4 * HR62 + 0]: 2, [4 * HR62 + 1]: 1 }) };
  const doubted: World = { ...room, trust: put(room.trust, { [CAN]: 450 }) };
  const rows: Row[] = [
    ["Canada speaks of rights for hr62 A", room, "CAN", speak],
    ["of security, which is worn once", worn, "CAN", { ...speak, argument: "security" }],
    ["of rights, worn twice", worn, "CAN", speak],
    ["Canada is trusted less", doubted, "CAN", speak],
    ["Jamaica for the chair's text", room, "JAM", { ...speak, ...hr62(5) }],
    ["Egypt for techtransfer D", room, "EGY", { ...speak, ...tech(3), argument: "capacity" }],
  ];
  return table("speeches", rows.map(told));
}

const word = (by: number, to: number, alternative: number): Pact => ({
  by,
  to,
  kind: "support",
  article: HR62,
  alternative,
  paid: true,
  status: "open",
  due: 0,
});

function packages(): string {
  const offer = { type: "offerPackage", to: KEN, give: tech(3), ask: hr62(0), assistance: 0 } as const;
  const trusted = (trust: number): World => ({ ...room, trust: put(room.trust, { [CAN]: trust }) });
  const rows: Row[] = [
    ["techtransfer D for hr62 A", room, "CAN", offer],
    ["with help", room, "CAN", { ...offer, assistance: 1 }],
    ["to Jamaica", room, "CAN", { ...offer, to: JAM }],
    ["to Russia, which loses", room, "CAN", { ...offer, to: RUS }],
    ["trusted 400", trusted(400), "CAN", offer],
    ["trusted 299", trusted(299), "CAN", offer],
    ["for what moves nothing", room, "CAN", { ...offer, give: tech(1), ask: hr62(1) }],
    ["to who has given its word", { ...room, pacts: [word(KEN, JAM, 5)] }, "CAN", offer],
  ];
  return table("packages", rows.map(told));
}

function bridges(): string {
  const sponsor = { type: "sponsorBridge", article: HR62, alternative: 2 } as const;
  const bridged = (article: number, ...sponsors: readonly number[]): World =>
    withDraft(room, { bridges: [{ article, alternative: 2, sponsors, callers: 0 }] });
  const rows: Row[] = [
    ["hr62 C, sponsored by nobody", room, "CAN", sponsor],
    ["by one", bridged(HR62, EGY), "CAN", sponsor],
    ["by two", bridged(HR62, EGY, JAM), "CAN", sponsor],
    ["another article's sponsors", bridged(TECH, EGY, JAM), "CAN", sponsor],
    ["hr62 E, next to the chair's", room, "CAN", { ...sponsor, alternative: 4 }],
  ];
  return table("bridges", rows.map(told));
}

function stands(): string {
  const stand = (kind: Stand): Command => ({
    type: "takeStand",
    article: HR62,
    stand: kind,
    breaking: false,
  });
  const objected = (change: Partial<World> = {}): World => {
    const heard = room.soundings.map((one, a) =>
      a === HR62 && one !== null ? { ...one, placards: ["11111", "22222"], seats: 400 } : one,
    );
    return { ...room, soundings: heard, ...change };
  };
  const lined = (climate: World["climate"]): World =>
    objected({ climate, declaredLines: put(room.declaredLines, { ...line(JAM, 5), ...line(EGY, 5) }) });
  const rows: Row[] = [
    ["nobody objected", room, "CAN", stand("join")],
    ["all objected", objected(), "CAN", stand("join")],
    ["Canada blocks, with cause", objected(), "CAN", stand("block")],
    ["Russia blocks what it wants", objected(), "RUS", stand("block")],
    ["no blocks left", objected({ blocks: room.blocks.map(() => 0) }), "RUS", stand("join")],
    ["Jamaica promised to join", objected({ pacts: [word(JAM, KEN, 5)] }), "RUS", stand("join")],
    ...CLIMATES.flatMap((climate): Row[] => [
      [`${climate}, no line`, objected({ climate }), "RUS", stand("join")],
      [`${climate}, two lines declared`, lined(climate), "RUS", stand("join")],
    ]),
  ];
  const likely = [objected(), lined("measured")].map(
    (world) =>
      `  ${likelyBlockers(world, HR62)
        .map(({ country, why, steps }) => `${FIVE[country]} ${why} ${steps}`)
        .join(", ")}`,
  );
  const redLine: Row = [
    "a red line of Egypt",
    room,
    "EGY",
    { type: "declareRedLine", article: HR62, alternative: 0 },
  ];
  return table("stands, and who is likely to block", [...rows.map(told), ...likely, told(redLine)]);
}

function votes(): string {
  const put5 = withTreaty(
    { ...withDraft(room, { agreed: [5, 1, 1, 0], chair: [5, 1, 1, 0] }), phase: "adoption" },
    { text: [5, 1, 1, 0] },
  );
  const persons: World = { ...put5, holders: put5.holders.map(() => ({ type: "person" }) as const) };
  const blocked = (...blockers: number[]): World =>
    withTreaty(persons, { outcome: { how: "failed", ballot: null, blockers } });
  const amend = (alternative: number): Command => ({
    type: "proposeAmendment",
    article: HR62,
    alternative,
  });
  const rows: Row[] = [
    ["the whole, before bots who may be away", put5, "CAN", { type: "castVote", vote: "yes" }],
    ["before persons, who are there", persons, "CAN", { type: "standOnPackage", stand: "join" }],
    ["blocked by Canada and Kenya", blocked(CAN, KEN), "CAN", { type: "castVote", vote: "yes" }],
    ["back to hr62 A", persons, "CAN", amend(0)],
    ["to hr62 C", persons, "CAN", amend(2)],
    ["to what it is", persons, "CAN", amend(5)],
  ];
  const each = [put5, { ...put5, climate: "tense" } as World].map(
    (world) => `  each: ${FIVE.map((iso3, i) => `${iso3} ${publicVote(world, i, [5, 1, 1, 0])}`).join(", ")}`,
  );
  return table("votes on the whole and on amendments", [...rows.map(told), ...each]);
}

const season = capitals();
const table1 = (change: Parameters<typeof withTable>[2]): World => withTable(season, CAN, change);

function homes(): string {
  const rows: Row[] = [
    ["a law", season, "CAN", { type: "implementLaw" }],
    ["a law with two articles missing", table1({ missing: 2 }), "CAN", { type: "implementLaw" }],
    ["a hearing of courts", season, "CAN", { type: "holdHearing", card: "courts" }],
    ["a consultation on the law", season, "CAN", { type: "consultAtHome", card: "law" }],
    ["a consultation of courts", season, "CAN", { type: "consultAtHome", card: "courts" }],
    [
      "a sure vote, not ready",
      table1({ law: true, moods: [0, 0, 0, 0, 0] }),
      "CAN",
      { type: "callVote", gamble: false },
    ],
    [
      "a sure vote, ready",
      table1({ law: true, moods: [2, 2, 2, 2, 2] }),
      "CAN",
      { type: "callVote", gamble: false },
    ],
    [
      "a gamble on the line",
      table1({ law: true, moods: [0, 0, 0, 0, 0], line: 60, memories: [pledgeMemory(60)] }),
      "CAN",
      { type: "callVote", gamble: true },
    ],
    [
      "a reservation for courts, none in favour",
      table1({ moods: [0, 0, 0, 0, 0] }),
      "CAN",
      { type: "enterReservation", card: "courts" },
    ],
    [
      "a signature with a declaration",
      table1({ moods: [0, 0, 0, 0, 0] }),
      "CAN",
      { type: "sign", declaration: "courts" },
    ],
    ["a plain signature", table1({ moods: [0, 0, 0, 0, 0] }), "CAN", { type: "sign", declaration: "none" }],
    ["who has no table", capitals({ tables: [] }), "CAN", { type: "implementLaw" }],
  ];
  return table("at home", rows.map(told));
}

function abroad(): string {
  const party = withTreaty(season, { deposited: put(season.treaty.deposited, { [CAN]: 0 }) });
  const late = { ...season, month: 6, monthsAhead: 3 };
  const groups = UN_GROUPS.map(
    (unGroup): Row => [`a campaign in ${unGroup}`, season, "CAN", { type: "campaign", unGroup }],
  );
  const rows: Row[] = [
    ["help for Kenya", season, "CAN", { type: "assist", to: KEN }],
    ["for three months from the sixth", late, "CAN", { type: "assist", to: KEN }],
    ...groups,
    ["by a party", party, "CAN", { type: "campaign", unGroup: "African" }],
    ["in its own group", party, "EGY", { type: "campaign", unGroup: "WEOG" }],
    [
      "a pledge with one of two by the first season",
      season,
      "CAN",
      { type: "pledge", with: [EGY, KEN], count: 1, season: 1 },
    ],
    ["both", season, "CAN", { type: "pledge", with: [EGY, KEN], count: 2, season: 1 }],
    [
      "one of three by the third",
      season,
      "CAN",
      { type: "pledge", with: [EGY, JAM, KEN], count: 1, season: 3 },
    ],
    [
      "with the time all but over",
      { ...season, month: 11 },
      "CAN",
      { type: "pledge", with: [EGY, KEN], count: 1, season: 1 },
    ],
  ];
  const chances = [0, 1, 2, 3].map((count) =>
    chanceOfPledge(season, { with: [EGY, JAM, KEN], count, season: 3 }),
  );
  return table("between capitals", [
    ...rows.map(told),
    `  of three by the third, none to three | ${chances.join(" ")}`,
  ]);
}

function explanations(): string {
  const heard = room.soundings.map((one, a) =>
    a === HR62 && one !== null ? { ...one, seats: 400, caucuses: [100, 200, 300, 400, 500] } : one,
  );
  const stood: World = { ...room, soundings: heard, blockers: put(room.blockers, { [HR62]: [CAN, RUS] }) };
  const ballot = {
    majority: "twoThirds",
    votes: "01201",
    tally: { yes: 2, no: 2, abstain: 1, absent: 0 },
    carried: false,
  } as const;
  const voted = withTreaty(
    { ...room, phase: "adoption" },
    { text: [5, 1, 1, 0], outcome: { how: "failed", ballot, blockers: [] } },
  );
  const signed = withTreaty(season, {
    signed: put(season.treaty.signed, { [EGY]: 0 }),
    deposited: put(season.treaty.deposited, { [JAM]: 3 }),
  });
  const over = { ...withTreaty(signed, { pace: 70 }), phase: "over" } as World;
  const each = (title: string, explain: (i: number) => Parameters<typeof reasonTold>[0][]): string[] =>
    FIVE.map((iso3, i) => reasons(`${iso3} ${title}`, explain(i)));
  return table("why it happened", [
    ...each("on hr62 F, Canada and Russia having blocked", (i) => explainStand(stood, HR62, i)),
    ...each("on the whole", (i) => explainVote(voted, i)),
    ...each("to deposit", (i) => explainDeposit(signed, i)),
    ...each("to deposit, told at the end", (i) => explainDeposit({ ...over, month: 14 }, i)),
    `  logits of a deposit, months 0 and 14 | ${FIVE.map((_, i) => [0, 14].map((m) => publicDepositLogit(signed, i, m)).join("/")).join(" ")}`,
  ]);
}

test("the forecasts and reasons of known rooms are as recorded", async () => {
  const parts = [speeches, packages, bridges, stands, votes, homes, abroad, explanations];
  await expect(parts.map((part) => part()).join("\n")).toMatchFileSnapshot("./forecast-figures.txt");
});

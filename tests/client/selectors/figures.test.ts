/**
 * What the panels compute for matches with known numbers, kept in `figures.txt`, so that every change of what players
 * see shows up as a difference. After an intended change: `npx vitest run tests/client/selectors/figures.test.ts -u`.
 */
import { expect, test } from "vitest";
import { loadWording } from "../../../src/client/i18n/index.ts";
import { optionOf } from "../../../src/client/selectors/match/options.ts";
import { lastRoundReport } from "../../../src/client/selectors/match/round-report.ts";
import { openPromises, scoredTexts } from "../../../src/client/selectors/negotiation/chair.ts";
import { holdersOf, holdsFloor, ownWeights } from "../../../src/client/selectors/negotiation/floor.ts";
import {
  declaredLines,
  objectionOf,
  stepsFromCentre,
} from "../../../src/client/selectors/negotiation/outlook.ts";
import {
  type Market,
  packageIdeas,
  partnersFor,
} from "../../../src/client/selectors/negotiation/partners.ts";
import { fitsOfRoom } from "../../../src/client/selectors/negotiation/speech-fit.ts";
import { placardsByMandate, standingOf } from "../../../src/client/selectors/negotiation/standing.ts";
import { placardsOn, signAt, talliesByCaucus } from "../../../src/client/selectors/negotiation/tallies.ts";
import { textScore } from "../../../src/client/selectors/negotiation/text-score.ts";
import { cardSeats } from "../../../src/client/selectors/ratification/capital.ts";
import {
  dataSets,
  factsOf,
  positionOrigin,
  reports,
} from "../../../src/client/selectors/ratification/profile.ts";
import { adoptedText, runningVerdicts, textBefore } from "../../../src/client/selectors/text/text-history.ts";
import { forecast } from "../../../src/engine/forecasts/forecast.ts";
import type { Offer, Pact } from "../../../src/engine/state/treaty.ts";
import type { World } from "../../../src/engine/state/world.ts";
import { TOOK_FLOOR } from "../../../src/engine/state/world.ts";
import { view } from "../../../src/engine/views/view.ts";
import { bazaar, CAN, EGY, HR62, hr62, JAM, KEN, RUS, TECH, tech } from "../../support/bazaar.ts";
import { capitals, tableOf } from "../../support/capitals.ts";
import { put, seenBy } from "../../support/play.ts";
import { articleOf, countryOf, FIVE, scenarioOf } from "../../support/scenario.ts";
import { tableAt } from "./negotiation/at-table.ts";

await loadWording("content");

const table = (title: string, rows: readonly unknown[]): string =>
  `${title}\n${rows.map((row) => `  ${JSON.stringify(row)}`).join("\n")}\n`;

const room = bazaar();
const GOALS = [
  { article: HR62, accept: [0, 1], weight: 50 },
  { article: TECH, accept: [0], weight: 30 },
];

/** Canada in the bazaar's deal beat, with a mandate for hr62 A or B and techtransfer A. */
function marketOf(world: World, change: Partial<Market["mine"]> = {}): Market {
  const { mine } = view(world, "CAN");
  if (mine === null) throw new Error("no seat");
  const own = seenBy(world, "CAN");
  return {
    own,
    mine: { ...mine, wishes: [0, 1, 1, 0], redLines: [0, 0, 0, 0], objectives: GOALS, ...change },
    expect: (command) => forecast(own, command),
  };
}

/** States further down the list accept slightly more often. With assistance, nearly all accept. */
const easy = (market: Market): Market => ({
  ...market,
  expect: ({ assistance, to }) => ({
    of: "chance",
    low: assistance === 1 ? 900 : 200 + 2 * to,
    high: assistance === 1 ? 1000 : 250 + 3 * to,
    reasons: [],
  }),
});

function partners(): string {
  const market = marketOf(room);
  const terms = {
    gives: [tech(0), tech(3), hr62(0), hr62(5)],
    asks: [hr62(0), hr62(5), tech(0), tech(3)],
    helpable: [EGY, JAM],
  };
  const refused: Offer = {
    id: 7,
    from: CAN,
    to: RUS,
    give: tech(3),
    ask: hr62(0),
    assistance: 0,
    trust: 600,
    status: "refused",
  };
  const heavier = marketOf(room, { objectives: [{ article: HR62, accept: [0], weight: 90 }] });
  const refusal = (change: Partial<Offer>): Market =>
    easy(marketOf(room, { objectives: heavier.mine.objectives, offers: [{ ...refused, ...change }] }));
  const never: Market = { ...market, expect: () => null };
  const real = tableAt("deal", 2);
  const offer = optionOf(real.view, "offerPackage");
  const [give, ask] = [offer?.gives[0] ?? tech(0), offer?.asks.at(-1) ?? tech(0)];
  const kenya: Market = { own: real.own, mine: real.mine, expect: (command) => forecast(real.own, command) };
  const onOffer = { gives: offer?.gives ?? [], asks: offer?.asks ?? [], helpable: offer?.helpable ?? [] };
  return table("partners and ideas", [
    partnersFor(market, tech(3), hr62(0), []),
    partnersFor(easy(market), tech(3), hr62(0), []),
    partnersFor(easy(market), tech(3), hr62(0), [EGY]),
    partnersFor(easy(market), tech(3), hr62(0), [], [JAM, KEN, CAN]),
    partnersFor(never, tech(3), hr62(0), []),
    packageIdeas(market, terms),
    packageIdeas(easy(market), terms),
    packageIdeas(easy(heavier), terms),
    packageIdeas(
      easy(marketOf(room, { objectives: heavier.mine.objectives, redLines: [0, 0, 0, 0b1000] })),
      terms,
    ),
    packageIdeas(never, terms),
    ...[
      {},
      { status: "open" as const },
      { to: JAM },
      { from: EGY },
      { give: tech(0) },
      { give: hr62(3) },
      { ask: hr62(5) },
      { ask: tech(0) },
    ].map((change) => packageIdeas(refusal(change), terms)),
    partnersFor(kenya, give, ask, onOffer.helpable),
    packageIdeas(kenya, onOffer),
    packageIdeas(easy(kenya), { ...onOffer, helpable: [3, 40, 90] }),
  ]);
}

const word = (by: number, change: Partial<Pact> = {}): Pact => ({
  by,
  to: CAN,
  kind: "support",
  article: HR62,
  alternative: 0,
  paid: true,
  status: "open",
  due: 0,
  ...change,
});

function chair(): string {
  const objected = room.soundings.map((one, a) =>
    a === HR62 && one !== null ? { ...one, placards: ["10121", "22112"], objection: 287, centre: 4400 } : one,
  );
  const heard: World = {
    ...room,
    soundings: objected,
    pacts: [
      word(EGY),
      word(JAM, { status: "kept" }),
      word(KEN, { article: TECH }),
      word(RUS, { kind: "assist" }),
    ],
    heard: room.heard.map((one, cell) =>
      cell === 5 * HR62 + KEN || cell === 5 * HR62 + RUS ? TOOK_FLOOR : one,
    ),
    declaredLines: put(room.declaredLines, {
      [5 * HR62 + RUS]: 0b11,
      [5 * 1 + RUS]: 0b100,
      [5 * TECH + RUS]: 0b1000,
    }),
    draft: { ...room.draft, agreed: [-1, 1, -1, 0] },
  };
  const own = (seat: string) => ownWeights(seenBy(heard, seat));
  return table("the chair, the floor and the outlook", [
    scoredTexts(room, HR62),
    scoredTexts(heard, HR62),
    openPromises(heard, HR62),
    own("CAN"),
    own("RUS"),
    holdersOf(heard, HR62),
    FIVE.map((_, i) => holdsFloor(heard, i)),
    [objectionOf(heard, HR62), stepsFromCentre(heard, HR62)],
    declaredLines(heard.scenario, heard, RUS),
    ["rights", "worn"].map((_, k) =>
      fitsOfRoom(
        { world: { ...heard, used: heard.used.map(() => k) }, country: CAN },
        { ...hr62(0), case: "journalist" },
      ),
    ),
  ]);
}

function mandates(): string {
  const { mine } = marketOf(room, { redLines: [0b110000, 0, 0b1, 0], weight: [1000, 700, 300, 0] });
  const { scenario } = room;
  return table("the own mandate", [
    [0, 1, 2, 3, 4, 5].map((text) => standingOf(mine, scenario, HR62, text)),
    [0, 1, 2].map((text) => standingOf(mine, scenario, 2, text)),
    [0, 1, 2, 3].map((a) => placardsByMandate(mine, scenario, a, [0, 1, 2])),
    placardsByMandate(mine, scenario, HR62, [0, 1, 3], 0b10),
    textScore(mine, scenario, [0, 1, 1, 0]),
    textScore(mine, scenario, [5, 1, 0, 1]),
  ]);
}

function texts(): string {
  const scenario = scenarioOf("express", "young");
  const adopted = adoptedText(scenario);
  const other = adopted.map((text, a) => (a === articleOf(scenario, "hr62") ? 5 : text));
  const changed = runningVerdicts(scenario, other, adopted).filter(
    ({ answer, before, adopted: real }) => answer !== before || answer !== real,
  );
  const after = runningVerdicts(scenario, adopted, other).filter(({ answer, before }) => answer !== before);
  const third = tableAt("sound", 3);
  const report = lastRoundReport(third.journal);
  const floor = third.view.world.draft.floor[0] ?? 0;
  const row = placardsOn(tableAt("deal", 2).view.world, tableAt("deal", 2).view.world.draft.floor[0] ?? 0, 1);
  return table("texts and rounds", [
    changed.map(({ answer, before, adopted: real, ...at }) => [at, answer, before, real]),
    after.map(({ answer, before, adopted: real }) => [answer, before, real]),
    textBefore(scenario, third.journal),
    textBefore(scenario, tableAt("deal", 3).journal),
    report?.articles.map(({ stands, reckonings, ...rest }) => ({ ...rest, put: stands.length, reckonings })),
    [floor, report?.round],
    talliesByCaucus(scenario, row),
    [0, 1, 2, 3].map((i) => signAt("012-", i)),
  ]);
}

function homes(): string {
  const world = capitals();
  const home = tableOf(world, CAN);
  const text = world.treaty.text;
  const cards = ["justice", "courts"] as const;
  const acted = { ...home, declaration: cards[0], consulted: cards[1], reservations: [cards[1]] };
  return table("home tables", [cardSeats(world.scenario, home, text), cardSeats(world.scenario, acted, [])]);
}

function profiles(): string {
  const { countries } = scenarioOf("full");
  const facts = (iso3: string) =>
    countries
      .slice(countryOf(scenarioOf("full"), iso3))
      .slice(0, 1)
      .flatMap(factsOf)
      .map(({ sources, ...fact }) => [fact, sources.map(({ title }) => title)]);
  return table("profiles", [
    ...["KEN", "PRK", "TUV", "USA"].flatMap((iso3) => [iso3, ...facts(iso3)]),
    positionOrigin("CAN", "hr62"),
    positionOrigin("FJI", "hr62"),
    ...dataSets().slice(0, 2),
    ...reports().slice(0, 2),
  ]);
}

test("the readings of known matches are as recorded", async () => {
  const parts = [partners, chair, mandates, texts, homes, profiles];
  await expect(parts.map((part) => part()).join("\n")).toMatchFileSnapshot("./figures.txt");
});

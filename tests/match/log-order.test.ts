/**
 * How a match can have gone, in the room of five: where each event belongs, and which numbers fit what came before it. Every
 * case takes a log of a real match up to a beat and tells one more event.
 */
import { describe, expect, test } from "vitest";
import { blank } from "../../src/engine/state/blank.ts";
import type { GameEvent } from "../../src/engine/state/event.ts";
import type { Ballot, Offer } from "../../src/engine/state/treaty.ts";
import { BEATS, type Beat, type World } from "../../src/engine/state/world.ts";
import { closeFor, openMatch } from "../../src/match/match.ts";
import { foldSound } from "../../src/match/sound-log.ts";
import type { Entry, Match } from "../../src/match/types.ts";
import { dice } from "../../src/tools/fuzz/random-hand.ts";
import { dabble } from "../../src/tools/fuzz/table.ts";
import { fiveCountries, libraryFor, PERSON, setupOf } from "../support/scenario.ts";

/** Where a log has come to, and the entries that led there. */
type Place = Readonly<{ match: Match; world: World }>;

const library = libraryFor(fiveCountries());

/** Every place at which a beat opens, in matches in which Canada, Egypt and Kenya play at random. */
function placesOf(seed: string): Place[] {
  const seats = { CAN: PERSON, EGY: PERSON, KEN: PERSON };
  let match = openMatch(library, setupOf({ scenario: "full", seed, seats }));
  const roll = dice(seed);
  const places: Place[] = [];
  while (match.world.beat !== "over") {
    places.push({ match, world: match.world });
    for (const seat of ["CAN", "EGY", "KEN"]) match = dabble(match, seat, roll);
    match = closeFor(match, "teacher");
  }
  return [...places, { match, world: match.world }];
}

const places = ["five/0", "five/2", "five/6", "five/7"].flatMap(placesOf);

function at(beat: Beat, isIt: (world: World) => boolean = () => true): Place {
  const place = places.find(({ world }) => world.beat === beat && isIt(world));
  if (place === undefined) throw new Error(`no ${beat}`);
  return place;
}

/** Whether a match can have gone on like this. */
function goesOn({ match }: Place, events: readonly unknown[], entries: readonly Entry[] = []): boolean {
  const log = [...match.log, ...(events as readonly GameEvent[])];
  return foldSound(blank(match.setup, match.scenario), log, [...match.entries, ...entries]) !== null;
}

const EVERYWHERE: readonly Beat[] = BEATS.filter((beat) => beat !== "over");

const offer = (change: Partial<Offer> = {}): Offer => ({
  id: 123_456,
  from: 2,
  to: 4,
  give: { article: 0, alternative: 0 },
  ask: { article: 3, alternative: 0 },
  assistance: 0,
  trust: 600,
  status: "open",
  ...change,
});

/** Five votes: two yes, one no, one abstention, one absent. */
const ballot = (change: Partial<Ballot["tally"]> = {}): Ballot => ({
  majority: "simple",
  votes: "00123",
  tally: { yes: 2, no: 1, abstain: 1, absent: 1, ...change },
  carried: true,
});

const outcome = { how: "vote", ballot: ballot(), blockers: [] };
const pace = 0;
const about = { article: 0, alternative: 0 };
const sounding = { centre: 0, objection: 0, seats: 1000, caucuses: [0, 0, 0, 0, 0] };
const happening = {
  event: "power-cut",
  country: 3,
  group: -1,
  effect: { urgency: 0, trust: 0, rights: 0, capacity: 0 },
  until: 40,
  answered: false,
};

type Told = (world: World) => Readonly<{ type: GameEvent["type"] }> & Record<string, unknown>;
const plain =
  (type: GameEvent["type"], fields: Record<string, unknown>): Told =>
  () => ({ type, ...fields });

/** Which beats an event belongs to, by the rules: in these and in no others can it have happened. */
const BELONGS: readonly (readonly [beats: string, told: Told])[] = [
  ["sound close", ({ round }) => ({ type: "floorOpened", round: round + 1, floor: [], texts: [] })],
  [
    "sound lastSounding",
    ({ draft }) => ({
      type: "placardsRevealed",
      article: draft.floor[0] ?? 0,
      texts: [0],
      placards: ["11111"],
      wishes: "00000",
    }),
  ],
  ["sound lastSounding", plain("careShown", { article: 0, care: "11111" })],
  [
    "sound deal lastSounding",
    ({ draft }) => ({
      type: "textRevised",
      ...about,
      ...sounding,
      after: "deal",
      before: draft.chair[0] ?? -1,
    }),
  ],
  ["sound", plain("speechesHeard", { speeches: [] })],
  ["sound", plain("mindsMoved", { article: 0, shifts: [0, 0, 0, 0, 0] })],
  ["deal", plain("redLinesDeclared", { lines: [] })],
  ["deal", plain("redLinesDropped", { lines: [] })],
  ["deal", plain("bridgesSponsored", { sponsors: [] })],
  ["deal", plain("bridgeBuilt", { ...about, author: 0, sponsors: [] })],
  ["deal", plain("consulted", { answers: [] })],
  ["deal", plain("offerMade", { offer: offer() })],
  ["deal", plain("offersExchanged", { offers: [] })],
  ["deal", plain("offersSettled", { offers: [] })],
  ["deal", plain("packagesAgreed", { packages: [] })],
  ["close", plain("standsTaken", { ...about, stands: "00000", blockers: [] })],
  ["close stand vote season", plain("promisesReckoned", { reckonings: [] })],
  ["close", ({ draft }) => ({ type: "articleAgreed", alternative: 0, article: draft.agreed.indexOf(-1) })],
  ["close", plain("articleNotTested", { ...about, why: "centre" })],
  ["close", plain("articleHeld", { ...about, why: "blocked" })],
  ["close", ({ round }) => ({ type: "roundClosed", round })],
  ["lastSounding", plain("packagePut", { text: [0, 0, 0, 0] })],
  ["amend", plain("amendmentsProposed", { amendments: [], dropped: [] })],
  [
    "amendVote",
    ({ amendments }) => ({ type: "amendmentVoted", amendment: amendments[0] ?? about, ballot: ballot() }),
  ],
  ["stand", plain("packageTested", { stands: "00000", blockers: [] })],
  ["stand vote", plain("textDecided", { outcome, threshold: 3 })],
  ["stand vote", plain("homesOpened", { homes: [], pace })],
  ["sign", plain("signaturesOpened", { signed: [0, 0, 0, 0, 0], declarations: [0, 0, 0, 0, 0] })],
  ["season", plain("eventStruck", { by: "chance", happening })],
  ["season", plain("homeStepped", { steps: [], homes: [] })],
  ["season", plain("reservationsEntered", { reservations: [] })],
  ["season", plain("assistanceGiven", { gifts: [] })],
  ["season", plain("campaignsRun", { campaigns: [] })],
  ["season", plain("pledgesMade", { pledges: [] })],
  ["season", ({ pledges }) => ({ type: "pledgesSettled", pledges, met: [], lapsed: [], broken: [] })],
  ["season", plain("pricesNamed", { prices: [] })],
  ["season", plain("pricesGranted", { by: [], givers: [] })],
  [
    "season",
    ({ month }) => ({
      type: "monthsPassed",
      from: month,
      to: month,
      signatures: [],
      deposits: [],
      euConsent: -1,
    }),
  ],
  ["season", ({ month }) => ({ type: "thresholdReached", month, country: 0, inForce: month })],
  [
    "conference",
    plain("conferenceHeld", { conference: { observers: ballot(), protocol: ballot(), protocolNeeds: 3 } }),
  ],
  ["vote season conference", ({ month }) => ({ type: "matchEnded", month, pace })],
];

/** Places a log can be brought to by opening beats alone, after the first. */
const WAY: readonly Beat[] = [
  "deal",
  "close",
  "lastSounding",
  "amend",
  "amendVote",
  "vote",
  "sign",
  "season",
  "conference",
];

/** A place in each beat: of a real match, or, where no match came there, of one whose beats opened and no more. */
function placeIn(beat: Beat): Place {
  const real = places.filter(({ world }) => world.beat === beat);
  const busy = real.find(({ world }) => world.draft.floor.length > 0) ?? real[0];
  if (busy !== undefined) return busy;
  const start = at("sound");
  const opened = WAY.slice(0, WAY.indexOf(beat) + 1).map((to) => opening(start.world, { beat: to }));
  const log = [...start.match.log, ...(opened as unknown as readonly GameEvent[])];
  const world = foldSound(blank(start.match.setup, start.match.scenario), log, start.match.entries);
  if (world === null) throw new Error(`no way to ${beat}`);
  return { match: { ...start.match, log }, world };
}

function opening({ month, round }: World, change: Record<string, unknown>): Record<string, unknown> {
  return { type: "beatOpened", phase: "negotiation", round, season: 0, month, monthsAhead: 12, ...change };
}

describe("an event belongs to its beats", () => {
  const inEach = EVERYWHERE.map((beat) => [beat, placeIn(beat)] as const);

  test.each(BELONGS.map(([beats, told]) => [told(inEach[0]?.[1].world as World).type, beats, told] as const))(
    "%s to: %s",
    (_, beats, told) => {
      const found = inEach.filter(([, place]) => goesOn(place, [told(place.world)])).map(([beat]) => beat);
      expect(found.join(" ")).toBe(beats);
    },
  );

  test("a match opens once, and nothing happens before it opens or after it is over", () => {
    const { match } = at("sound");
    const [first] = match.log;
    const from = blank(match.setup, match.scenario);
    expect(foldSound(from, [first as GameEvent], [])).not.toBeNull();
    expect(foldSound(from, [], [])).toBeNull();
    expect(foldSound(from, match.log.slice(1), [])).toBeNull();
    expect(goesOn(at("sound"), [first])).toBe(false);
    expect(foldSound(from, [{ ...first, opening: null } as GameEvent], [])).toBeNull();
    expect(goesOn(at("over"), [{ type: "pauseChanged", isPaused: true }])).toBe(false);
  });
});

describe("a beat follows only some beats", () => {
  /** By the rules of procedure: what may come after what. */
  const AFTER: Readonly<Record<string, string>> = {
    sound: "deal",
    deal: "close",
    close: "sound lastSounding",
    lastSounding: "amend",
    amend: "amendVote stand vote",
    amendVote: "stand vote",
    stand: "vote sign",
    vote: "sign",
    sign: "season",
    season: "season conference",
    conference: "",
  };

  test.each(Object.entries(AFTER))("after %s: %s", (beat, next) => {
    const place = placeIn(beat as Beat);
    const found = BEATS.filter((to) => goesOn(place, [opening(place.world, { beat: to })]));
    expect(found.join(" ")).toBe(next);
  });

  test("in the same month, and in the same round or the next", () => {
    const place = at("close", ({ round }) => round === 2);
    const to = (change: Record<string, unknown>): boolean =>
      goesOn(place, [opening(place.world, { beat: "sound", ...change })]);
    expect([1, 2, 3, 4].map((round) => to({ round }))).toEqual([false, true, true, false]);
    expect([0, 1].map((month) => to({ month }))).toEqual([true, false]);
  });

  test("the first beat of all is a sounding", () => {
    const { match, world } = at("sound");
    const from = blank(match.setup, match.scenario);
    const begun = (beat: Beat): boolean =>
      foldSound(from, [match.log[0], opening({ ...world, round: 0 }, { beat })] as GameEvent[], []) !== null;
    expect(BEATS.filter(begun)).toEqual(["sound"]);
  });
});

describe("an event fits the world it meets", () => {
  const fits = (place: Place, event: Record<string, unknown>): boolean => goesOn(place, [event]);

  test("the next round opens with as many lists of texts as articles, none of them agreed", () => {
    const close = at("close", ({ draft }) => draft.agreed.some((agreed) => agreed >= 0));
    const { round, draft } = close.world;
    const done = draft.agreed.findIndex((agreed) => agreed >= 0);
    const open = draft.agreed.indexOf(-1);
    const floor = (change: Record<string, unknown>): boolean =>
      fits(close, { type: "floorOpened", round: round + 1, floor: [open], texts: [[0]], ...change });
    expect(floor({})).toBe(true);
    for (const change of [
      { round },
      { round: round + 2 },
      { texts: [] },
      { texts: [[0], [0]] },
      { floor: [done] },
    ])
      expect(floor(change), JSON.stringify(change)).toBe(false);
    expect(floor({ floor: [open, done], texts: [[0], [0]] })).toBe(false);
  });

  test("placards are shown on articles of the floor, as many rows as texts", () => {
    const sound = at("sound");
    const shown = (change: Record<string, unknown>): boolean =>
      fits(sound, {
        type: "placardsRevealed",
        article: 0,
        texts: [0, 1],
        placards: ["11111", "00000"],
        wishes: "00000",
        ...change,
      });
    expect(sound.world.draft.floor).toEqual([0, 1, 2]);
    expect([{}, { article: 2 }].map(shown)).toEqual([true, true]);
    expect([{ article: 3 }, { texts: [0] }, { placards: [] }].map(shown)).toEqual([false, false, false]);
  });

  test("a text is revised from the one that was the chair's", () => {
    const deal = at("deal", ({ draft }) => (draft.chair[0] ?? -1) >= 0);
    const before = deal.world.draft.chair[0] ?? -1;
    const revised = (from: number): boolean =>
      fits(deal, { type: "textRevised", ...about, ...sounding, after: "deal", before: from });
    expect([before, before + 1, -1].map(revised)).toEqual([true, false, false]);
    const sound = at("sound", ({ draft }) => draft.chair[0] === -1);
    expect(fits(sound, { type: "textRevised", ...about, ...sounding, after: "sounding", before: -1 })).toBe(
      true,
    );
  });

  describe("packages", () => {
    const deal = at("deal");
    const made = { type: "offerMade", offer: offer() };
    const second = (event: Record<string, unknown>): boolean => goesOn(deal, [made, event]);
    const answer = { type: "offerAnswered", offer: 123_456, from: 2, to: 4, accepted: false };
    const withdrawal = { type: "offerWithdrawn", offer: 123_456, from: 2, to: 4 };
    const settled = { type: "offersSettled", offers: [offer({ status: "lapsed" })] };

    test("are open when they are made, and have a number of their own", () => {
      expect(goesOn(deal, [made])).toBe(true);
      expect(goesOn(deal, [{ type: "offerMade", offer: offer({ status: "accepted" }) }])).toBe(false);
      expect(second(made)).toBe(false);
      expect(second({ type: "offerMade", offer: offer({ id: 123_457 }) })).toBe(true);
      expect(second({ type: "offersExchanged", offers: [offer({ id: 5 }), offer()] })).toBe(false);
      expect(second({ type: "offersExchanged", offers: [offer({ id: 5 }), offer({ id: 6 })] })).toBe(true);
      expect(second({ type: "offersExchanged", offers: [offer({ id: 5, status: "refused" })] })).toBe(false);
    });

    test.each([
      ["answered", answer],
      ["withdrawn", withdrawal],
    ])("are %s once, while they are open, between those two", (_, event) => {
      expect(second(event)).toBe(true);
      expect(goesOn(deal, [event])).toBe(false);
      expect(goesOn(deal, [made, event, event])).toBe(false);
      for (const change of [{ offer: 5 }, { from: 4 }, { to: 2 }])
        expect(second({ ...event, ...change }), JSON.stringify(change)).toBe(false);
    });

    test("are settled while they are open, every one of them", () => {
      expect(second(settled)).toBe(true);
      expect(goesOn(deal, [settled])).toBe(false);
      expect(second({ ...settled, offers: [offer({ status: "lapsed" }), offer({ id: 5 })] })).toBe(false);
      expect(second({ ...settled, offers: [offer({ from: 1 })] })).toBe(false);
      expect(second({ ...settled, offers: [offer({ to: 1 })] })).toBe(false);
    });
  });

  test("an article is agreed once", () => {
    const close = at("close", ({ draft }) => draft.agreed[0] === -1);
    const agreed = { type: "articleAgreed", ...about };
    expect(goesOn(close, [agreed])).toBe(true);
    expect(goesOn(close, [agreed, agreed])).toBe(false);
  });

  test("the round that closes is the present one", () => {
    const close = at("close", ({ round }) => round === 2);
    const closed = (round: number): boolean => fits(close, { type: "roundClosed", round });
    expect([1, 2, 3].map(closed)).toEqual([false, true, false]);
  });

  test.each(["yes", "no", "abstain", "absent"])("a tally counts the votes beside it: %s", (vote) => {
    const wrong = ballot({ [vote]: 0 });
    const amendVote = at("amendVote");
    const [amendment] = amendVote.world.amendments;
    const voted = (cast: Ballot): boolean =>
      fits(amendVote, { type: "amendmentVoted", amendment, ballot: cast });
    expect([voted(ballot()), voted(wrong)]).toEqual([true, false]);
    const decided = (cast: Ballot): boolean =>
      fits(at("stand"), { type: "textDecided", outcome: { ...outcome, ballot: cast }, threshold: 3 });
    expect([decided(ballot()), decided(wrong)]).toEqual([true, false]);
    const held = (observers: Ballot, protocol: Ballot): boolean =>
      fits(placeIn("conference"), {
        type: "conferenceHeld",
        conference: { observers, protocol, protocolNeeds: 3 },
      });
    expect([held(ballot(), ballot()), held(wrong, ballot()), held(ballot(), wrong)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("votes of those who have none in the question are counted nowhere", () => {
    const cast = { ...ballot(), votes: "01244", tally: { yes: 1, no: 1, abstain: 1, absent: 0 } };
    expect(
      fits(at("stand"), { type: "textDecided", outcome: { ...outcome, ballot: cast }, threshold: 3 }),
    ).toBe(true);
  });

  test("a text may be decided without a ballot; an amendment is voted on that was proposed", () => {
    const stand = at("stand");
    expect(fits(stand, { type: "textDecided", outcome: { ...outcome, ballot: null }, threshold: 3 })).toBe(
      true,
    );
    const amendVote = at("amendVote");
    const strange = [0, 1, 2, 3].find((article) =>
      amendVote.world.amendments.every((one) => one.article !== article),
    );
    const amendment = { article: strange, alternative: 0, by: 0 };
    expect(fits(amendVote, { type: "amendmentVoted", amendment, ballot: ballot() })).toBe(false);
  });

  describe("in a season", () => {
    const season = at("season", ({ season: number }) => number === 2);
    const { month } = season.world;
    const passed = (change: Record<string, unknown>): Record<string, unknown> => ({
      type: "monthsPassed",
      from: month,
      to: month + 12,
      signatures: [],
      deposits: [],
      euConsent: -1,
      ...change,
    });
    const out = season.world.treaty.deposited.indexOf(-1);

    test("an event is answered by the country that it struck", () => {
      const struck = { type: "eventStruck", by: "chance", happening };
      const answered = (change: Record<string, unknown>): Record<string, unknown> => ({
        type: "eventAnswered",
        country: 3,
        happening,
        answer: "invest",
        ...change,
      });
      expect(goesOn(season, [struck, answered({})])).toBe(true);
      expect(goesOn(season, [struck, answered({ country: 1 })])).toBe(false);
      expect(goesOn(season, [struck, answered({ happening: { ...happening, event: "exile-case" } })])).toBe(
        false,
      );
    });

    test("a capital steps that has a table", () => {
      const [home] = season.world.secrets.homes;
      const stepped = (...homes: readonly unknown[]): boolean =>
        fits(season, { type: "homeStepped", steps: [], homes });
      expect(stepped(home)).toBe(true);
      const stranger = season.world.scenario.countries.findIndex((_, i) =>
        season.world.secrets.homes.every(({ country }) => country !== i),
      );
      expect(stepped({ ...home, country: stranger })).toBe(false);
      expect(stepped(home, { ...home, country: stranger })).toBe(false);
    });

    test("all pledges are settled together", () => {
      const pledge = { by: 0, with: [1], count: 1, until: 30, status: "open" };
      const settled = (pledges: readonly unknown[]): boolean =>
        goesOn(season, [
          { type: "pledgesMade", pledges: [pledge] },
          { type: "pledgesSettled", pledges, met: [], lapsed: [], broken: [] },
        ]);
      const before = season.world.pledges;
      expect(settled([...before, pledge])).toBe(true);
      expect([settled(before), settled([...before, pledge, pledge])]).toEqual([false, false]);
    });

    test("months pass from the present one on", () => {
      const cases: readonly (readonly [Record<string, unknown>, boolean])[] = [
        [{}, true],
        [{ to: month }, true],
        [{ to: month - 1 }, false],
        [{ from: month - 1 }, false],
        [{ from: month + 1 }, false],
      ];
      for (const [change, isSound] of cases)
        expect(fits(season, passed(change)), JSON.stringify(change)).toBe(isSound);
    });

    test("in them states sign and deposit, and nobody deposits twice", () => {
      for (const list of ["signatures", "deposits"]) {
        const moved = (...months: readonly number[]): boolean =>
          fits(season, passed({ [list]: months.map((at) => [at, out]) }));
        expect([moved(month), moved(month + 12)]).toEqual([true, true]);
        expect([moved(month - 1), moved(month + 13), moved(month, month + 13)]).toEqual([
          false,
          false,
          false,
        ]);
      }
      const twice = { ...passed({ deposits: [[month, out]], to: month }) };
      expect(goesOn(season, [twice, twice])).toBe(false);
    });

    test("the number of instruments is reached once, and the treaty is in force no sooner", () => {
      const reached = (inForce: number): Record<string, unknown> => ({
        type: "thresholdReached",
        month,
        country: 0,
        inForce,
      });
      expect([month - 1, month, month + 3].map((inForce) => fits(season, reached(inForce)))).toEqual([
        false,
        true,
        true,
      ]);
      expect(goesOn(season, [reached(month), reached(month)])).toBe(false);
    });

    test("the match ends in the month it has come to", () => {
      const ended = (to: number): boolean => fits(season, { type: "matchEnded", month: to, pace });
      expect([month - 1, month, month + 1].map(ended)).toEqual([false, true, false]);
    });
  });

  test("nobody spends credit or blocks that are not there", () => {
    const deal = at("deal");
    const { credit, blocks } = deal.world;
    const spent = (did: unknown): boolean => goesOn(deal, [{ type: "redLinesDeclared", lines: [], did }]);
    const by = credit[2] ?? 0;
    const paid = (amount: number): unknown => ({
      credit: [{ cause: "speech", by: -amount, countries: [2] }],
    });
    expect([spent(paid(by)), spent(paid(by + 1))]).toEqual([true, false]);
    const used = (times: number): unknown => ({ blocksUsed: new Array<number>(times).fill(4) });
    expect(blocks[4]).toBe(2);
    expect([spent(used(2)), spent(used(3))]).toEqual([true, false]);
  });
});

describe("behind every act of a hand stands its entry", () => {
  const { clock } = at("deal").world;
  const deal = at("deal");
  const teacher = (command: unknown): Entry => ({ beat: clock, seat: "teacher", command }) as Entry;
  const by = (seat: string, command: unknown): Entry => ({ beat: clock, seat, command }) as Entry;
  const give = { article: 0, alternative: 0 };
  const ask = { article: 3, alternative: 0 };
  const stayOut = { type: "stayOut" };

  const CASES: readonly (readonly [event: Record<string, unknown>, entry: Entry])[] = [
    [{ type: "actSealed", seat: "KEN", command: stayOut }, by("KEN", stayOut)],
    [{ type: "actUnsealed", seat: "KEN", slot: "x" }, by("KEN", { type: "unseal", slot: "x" })],
    [{ type: "readinessChanged", seat: "KEN", isReady: true }, by("KEN", { type: "ready" })],
    [{ type: "readinessChanged", seat: "KEN", isReady: false }, by("KEN", { type: "notReady" })],
    [{ type: "beatClosed", cause: "clock", by: "teacher" }, teacher({ type: "closeBeat", cause: "clock" })],
    [{ type: "pauseChanged", isPaused: true }, teacher({ type: "pause", isPaused: true })],
    [
      { type: "seatChanged", seat: "RUS", holder: PERSON },
      teacher({ type: "changeSeat", of: "RUS", holder: PERSON }),
    ],
    [
      { type: "consulted", answers: [{ by: 3, about: 1, article: 2, care: 1 }] },
      by("KEN", { type: "consult", article: 2, country: 1 }),
    ],
    [
      { type: "offerMade", offer: offer({ from: 3 }) },
      by("KEN", { type: "offerPackage", to: 4, give, ask, assistance: 0 }),
    ],
  ];

  test.each(CASES.map(([event, entry]) => [event.type, event, entry] as const))("%s", (_, event, entry) => {
    expect(goesOn(deal, [event], [entry])).toBe(true);
    expect(goesOn(deal, [event])).toBe(false);
    expect(goesOn(deal, [event], [entry, entry])).toBe(false);
    expect(goesOn(deal, [event], [{ ...entry, beat: clock + 1 }])).toBe(false);
    expect(goesOn(deal, [event], [{ ...entry, seat: "EGY" }])).toBe(false);
    expect(goesOn(deal, [event], [{ ...entry, command: { type: "undoBeat" } }])).toBe(false);
  });

  test("packages answered and withdrawn by persons, and not those of bots", () => {
    const toKenya = { type: "offerMade", offer: offer({ to: 3 }) };
    const answered = { type: "offerAnswered", offer: 123_456, from: 2, to: 3, accepted: true };
    const answer = by("KEN", { type: "answerOffer", offer: 123_456, accept: true });
    expect(goesOn(deal, [toKenya, answered], [answer])).toBe(true);
    expect(goesOn(deal, [toKenya, answered])).toBe(false);
    const refusal = by("KEN", { type: "answerOffer", offer: 123_456, accept: false });
    expect(goesOn(deal, [toKenya, answered], [refusal])).toBe(false);
    const ofKenya = { type: "offerMade", offer: offer({ from: 3 }) };
    const gone = { type: "offerWithdrawn", offer: 123_456, from: 3, to: 4 };
    const made = by("KEN", { type: "offerPackage", to: 4, give, ask, assistance: 0 });
    const withdrawal = by("KEN", { type: "withdrawOffer", offer: 123_456 });
    expect(goesOn(deal, [ofKenya, gone], [made, withdrawal])).toBe(true);
    expect(goesOn(deal, [ofKenya, gone], [made])).toBe(false);
  });

  test("an event of the teacher's, and not one of chance", () => {
    const season = at("season");
    const struck = { type: "eventStruck", by: "teacher", happening };
    const command = { type: "inject", event: "power-cut" } as const;
    const entry: Entry = { beat: season.world.clock, seat: "teacher", command };
    expect(goesOn(season, [struck], [entry])).toBe(true);
    expect(goesOn(season, [struck])).toBe(false);
    expect(goesOn(season, [{ ...struck, by: "chance" }], [entry])).toBe(false);
  });

  test("readiness of a seat that a person holds, a close by all when all are ready", () => {
    const ready = (seat: string): unknown => ({ type: "readinessChanged", seat, isReady: true });
    const said = (seat: string): Entry => by(seat, { type: "ready" });
    expect(goesOn(deal, [ready("RUS")], [said("RUS")])).toBe(false);
    const closed = (who: string): unknown => ({ type: "beatClosed", cause: "allReady", by: who });
    const close = (who: string): Entry => by(who, { type: "closeBeat", cause: "allReady" });
    const two = [ready("CAN"), ready("EGY")];
    const saidTwo = [said("CAN"), said("EGY")];
    expect(goesOn(deal, [...two, ready("KEN"), closed("KEN")], [...saidTwo, said("KEN"), close("KEN")])).toBe(
      true,
    );
    expect(goesOn(deal, [...two, closed("CAN")], [...saidTwo, close("CAN")])).toBe(false);
    expect(goesOn(deal, [...two, ready("KEN"), closed("RUS")], [...saidTwo, said("KEN"), close("RUS")])).toBe(
      false,
    );
    const byHand = { type: "beatClosed", cause: "clock", by: "KEN" };
    expect(goesOn(deal, [byHand], [by("KEN", { type: "closeBeat", cause: "clock" })])).toBe(false);
  });
});

describe("a beat that was taken back", () => {
  const sound = at("sound");
  const deal = at("deal");
  const back = (at: unknown, clock: number): unknown => ({ type: "beatUndone", clock, at });
  const entry: Entry = { beat: deal.world.clock, seat: "teacher", command: { type: "undoBeat" } };
  const { length } = sound.match.log;

  test("stands as it opened, by the number of events that had led there", () => {
    expect(goesOn(deal, [back(length, 1)], [entry])).toBe(true);
    expect(goesOn(deal, [back(length, 1)])).toBe(false);
    expect(goesOn(deal, [back(length, 2)], [entry])).toBe(false);
    expect(goesOn(deal, [back(null, 1)], [entry])).toBe(false);
    expect(goesOn(deal, [back(100_000, 1)], [entry])).toBe(false);
  });
});

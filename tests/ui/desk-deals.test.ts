/** What the desk lists of offers and deals, and how its rows of seats count them. */
import { describe, expect, test } from "vitest";
import type { SeatReport, TableReport } from "../../src/room/message.ts";
import type { OfferReport } from "../../src/room/offer-report.ts";
import { dealsShown } from "../../src/ui/desk/deals-shown.ts";
import { countsOf, markOf } from "../../src/ui/desk/table-words.ts";

const term = { article: 0, alternative: 0 };
const offer = (id: number, from: string, to: string, status: OfferReport["status"]): OfferReport => ({
  ...{ id, from, to, status, isHelping: false },
  ...{ give: term, ask: { ...term, article: 1 } },
});
const seat = (iso3: string, change: Partial<SeatReport> = {}): SeatReport => ({
  seat: iso3,
  devices: [0],
  isHere: true,
  isReady: false,
  isBot: false,
  wantsTime: false,
  time: "plain",
  clock: null,
  botPlayed: null,
  sealed: 0,
  offers: 0,
  answers: 0,
  lastActAt: null,
  ...change,
});
const SEATS = [seat("KEN"), seat("BRA"), seat("DEU", { isBot: true }), seat("IND", { devices: [] })];
const table = (offers: readonly OfferReport[], broken: TableReport["broken"] = []): TableReport =>
  ({ seats: SEATS, offers, broken }) as unknown as TableReport;

describe("the desk’s list", () => {
  test("has the offers between pupils first, of these the open ones, and then the latest", () => {
    const shown = dealsShown(
      table([
        offer(1, "KEN", "FRA", "open"),
        offer(2, "BRA", "KEN", "accepted"),
        offer(3, "KEN", "BRA", "refused"),
        offer(4, "BRA", "KEN", "open"),
      ]),
    );
    expect(shown.offers.map(({ id, isBetweenPeople }) => [id, isBetweenPeople])).toEqual([
      [4, true],
      [3, true],
      [2, true],
      [1, false],
    ]);
  });

  test("keeps what bots do among themselves apart, also at a seat that a bot plays for a pupil", () => {
    const promise = { by: "KEN", to: "FRA", term };
    const shown = dealsShown(
      table(
        [offer(1, "DEU", "IND", "open"), offer(2, "FRA", "NOR", "accepted")],
        [promise, { ...promise, by: "DEU" }],
      ),
    );
    expect([shown.offers, shown.broken]).toEqual([[], [promise]]);
    expect(shown.bots.offers.map(({ id }) => id)).toEqual([1, 2]);
    expect(shown.bots.broken.map(({ by }) => by)).toEqual(["DEU"]);
  });
});

test("a seat that has offered or answered has acted, though no act of it waits for the beat to close", () => {
  const seats = [seat("KEN", { answers: 1 }), seat("BRA", { offers: 1 }), seat("USA")];
  expect(countsOf(seats, "gentle")).toMatchObject({ acted: 2, ready: 0, here: 3 });
  expect(seats.map(markOf)).toEqual(["acted", "acted", "here"]);
});

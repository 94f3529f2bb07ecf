/** How a page gets the moments of a match: only once per record, one moment after another, as whole sentences. */

import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import {
  askMoments,
  type Moment,
  type Moments,
  momentsStore,
} from "../../../../src/client/selectors/debrief/moments.ts";
import { momentText } from "../../../../src/client/sentences/deed-words.ts";
import { forkLines } from "../../../../src/client/sentences/fork-words.ts";
import { chaptersOf } from "../../../../src/lab/matches/chapters.ts";
import { libraryFor } from "../../../../src/lab/matches/library.ts";
import { actByAct, takenFrom } from "../../../../src/lab/moments/acts.ts";
import { type TableEnd, tableEndOf } from "../../../../src/lab/moments/difference.ts";
import type { Lab } from "../../../../src/lab/worker-client.ts";
import { viewOf } from "../../../../src/match/match.ts";
import { record } from "../../../../src/match/record.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import { FOUR_HANDS, playByHands } from "../../../support/hands.ts";

await loadWording("content", "film");

const match = playByHands(FOUR_HANDS, "words", RULES_VERSION);
const { scenario } = match;
const NONE: Moments = { moments: [], events: [] };

describe("when requested", () => {
  const moments = vi.fn<Lab["moments"]>();
  const close = vi.fn();
  const open = (): Lab => ({
    ...{ par: vi.fn(), whatIf: vi.fn(), search: vi.fn(), counsel: vi.fn(), withoutYou: vi.fn() },
    moments,
    close,
  });
  const foundOf = (hash: string) => momentsStore.getState().get(hash)?.found;

  beforeEach(() => {
    momentsStore.setState(new Map(), true);
    moments.mockReset().mockResolvedValue(NONE);
    close.mockReset();
  });

  test("a record is asked about once, and the worker ends with its last answer", async () => {
    const made = record(match);
    await Promise.all([askMoments(made, open), askMoments(made, open)]);
    await askMoments(made, open);
    expect(moments).toHaveBeenCalledTimes(1);
    expect(close).toHaveBeenCalledTimes(1);
    expect(foundOf(made.hash)).toEqual(NONE);
  });

  test("the page reports progress, and a failed search can be repeated", async () => {
    const made = record(match);
    moments.mockImplementation(async (_, onProgress) => {
      onProgress?.(40, 100);
      expect(momentsStore.getState().get(made.hash)).toEqual({ found: "pending", done: 40 });
      throw new Error("no worker");
    });
    await askMoments(made, open);
    expect(foundOf(made.hash)).toBe("failed");
    moments.mockReset().mockResolvedValue(NONE);
    await askMoments(made, open);
    expect(foundOf(made.hash)).toEqual(NONE);
  });

  test("a report begins at zero and ends complete, whatever the answers were", async () => {
    const made = record(match);
    const reportOf = (hash: string) => momentsStore.getState().get(hash);
    const asked = askMoments(made, open);
    expect(reportOf(made.hash)).toEqual({ found: "pending", done: 0 });
    await asked;
    expect(reportOf(made.hash)).toEqual({ found: NONE, done: 100 });
    const failing = { ...made, hash: "failing" };
    moments.mockRejectedValue(new Error("no worker"));
    await askMoments(failing, open);
    expect(reportOf("failing")).toEqual({ found: "failed", done: 100 });
    await askMoments({ ...made, hash: "other", engineVersion: "another" }, open);
    expect(reportOf("other")).toEqual({ found: "otherVersion", done: 100 });
    expect(reportOf(made.hash)).toEqual({ found: NONE, done: 100 });
  });

  test("two records share one worker, which ends with the later answer; the next has a new one", async () => {
    const opened = vi.fn(open);
    let answer: (found: Moments) => void = () => undefined;
    moments.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const slow = askMoments(record(match), opened);
    await askMoments({ ...record(match), hash: "quick" }, opened);
    expect([opened.mock.calls.length, close.mock.calls.length]).toEqual([1, 0]);
    answer(NONE);
    await slow;
    expect(close).toHaveBeenCalledTimes(1);
    await askMoments({ ...record(match), hash: "next" }, opened);
    expect([opened.mock.calls.length, close.mock.calls.length]).toEqual([2, 2]);
    expect(opened).toHaveBeenCalledWith(RULES_VERSION);
  });

  test("a record of another version is not played again", async () => {
    await askMoments({ ...record(match), engineVersion: "another" }, open);
    expect(moments).not.toHaveBeenCalled();
    expect(foundOf(match.world.scenario.id)).toBeUndefined();
    expect(foundOf(record(match).hash)).toBe("otherVersion");
  });
});

describe("in words", () => {
  const cut = chaptersOf(libraryFor(RULES_VERSION, match.setup), record(match));
  const acts = (cut?.chapters ?? []).flatMap((chapter) =>
    takenFrom(chapter)
      .flatMap(actByAct)
      .map(({ deeds, struck }) => ({
        ...{ deeds, struck, offer: match.world.secrets.offers[0] ?? null },
        opened: viewOf(chapter.opened, "wall"),
      })),
  );

  test("every act of a match is one whole sentence", () => {
    const faults = vi.spyOn(console, "error");
    expect(new Set(acts.map(({ deeds: [first] }) => first?.command.type)).size).toBeGreaterThan(8);
    for (const act of acts) expect(momentText(act, scenario)).toMatch(/^[A-Z].*\.$/);
    expect(faults).not.toHaveBeenCalled();
  });

  const actual = tableEndOf(match);
  const linesOf = (other: Partial<TableEnd>) =>
    forkLines({ actual, other: { ...actual, ...other } }, scenario).join(" ");

  test("if the outcome is the same without the act, nothing is said", () => {
    expect(linesOf({})).toBe("");
  });

  test("a match without a treaty says that first, and does not mention the lost text", () => {
    const vote = { yes: 60, no: 40, abstain: 0, absent: 93 };
    const other = actual.text.map((one) => (one === 0 ? 1 : 0));
    expect(linesOf({ adopted: false, adoption: "failed", vote, text: other, parties: 0 })).toBe(
      "There would have been no convention: 60 said yes, 40 said no.",
    );
  });

  test("another wording, other answers, other instruments", () => {
    const text = actual.text.map((one, article) => (article === 0 ? (one === 0 ? 2 : 0) : one));
    const said = linesOf({ text, parties: actual.parties + 3 });
    expect(said).toMatch(/would say “.+”, not “.+”\./);
    expect(said).toContain(t("film:fork.parties", { other: actual.parties + 3, actual: actual.parties }));
  });

  test("an event that the teacher triggered is a moment too", () => {
    const [first] = acts;
    if (first === undefined) throw new Error("somebody acted");
    const [{ id } = { id: "" }] = scenario.events;
    const struck: Pick<Moment, "deeds" | "struck" | "offer" | "opened"> = { ...first, deeds: [], struck: id };
    expect(momentText(struck, scenario)).toMatch(/^The teacher set this off: .+\.$/);
  });
});

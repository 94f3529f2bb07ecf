/** The words that a committee votes on, as the card of a phone shows them. */
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { committeeStore, NO_COMMITTEE } from "../../src/client/sessions/committee/committee-store.ts";
import { stateOf } from "../../src/committee/log.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { VoteWords } from "../../src/ui/committee/vote-words.tsx";
import { amended, inDebate, introduced } from "../support/committee.ts";

beforeAll(() => loadWording("committee"));

beforeEach(() => {
  // A page that is written to a string reads the first state of a store.
  vi.spyOn(committeeStore, "getInitialState").mockImplementation(() => committeeStore.getState());
});
afterEach(() => {
  committeeStore.setState(NO_COMMITTEE);
  vi.restoreAllMocks();
});

/** What is struck and what is set in the vote on an amendment to clause 2, which says "Clause 2". */
function marked(
  change: "strike" | "replace" | "add",
  text?: string,
): Readonly<Record<"del" | "ins", string[]>> {
  const room = inDebate(PACK["una-usa"], 12);
  const paper = amended(room, introduced(room), change, 2, text);
  const entries = room.entries();
  committeeStore.setState({ ...NO_COMMITTEE, entries, state: stateOf(entries) });
  const page = renderToStaticMarkup(<VoteWords on={{ type: "paper", paper }} />);
  const all = (tag: "del" | "ins"): string[] =>
    [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "g"))].map(([, words = ""]) => words.trim());
  return { del: all("del"), ins: all("ins") };
}

describe("the vote on an amendment", () => {
  test("marks only the words that change, and both wordings if little stays", () => {
    expect(marked("replace", "Clause 2 at once")).toEqual({ del: [], ins: ["at once"] });
    expect(marked("replace", "Other words")).toEqual({ del: ["Clause 2"], ins: ["Other words"] });
  });

  test("strikes or sets the whole clause if it removes or adds one", () => {
    expect(marked("strike")).toEqual({ del: ["Clause 2"], ins: [] });
    expect(marked("add", "A new clause")).toEqual({ del: [], ins: ["A new clause"] });
  });
});

/** A choice that still needs a step of its own is never passed over when the beat closes. */
import { describe, expect, test } from "vitest";
import { silence, unconfirmed } from "../../../../src/client/selectors/match/unconfirmed.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import type { Option } from "../../../../src/engine/state/option.ts";
import type { View } from "../../../../src/engine/views/view.ts";

function viewWith(options: readonly Option[], sealed: readonly Command[] = []): View {
  return { options, mine: { sealed } } as unknown as View;
}

describe("a stand that would break a promise", () => {
  const put = { alternative: 1, mayBlock: true };
  const articles = [
    { ...put, article: 2, bound: false },
    { ...put, article: 4, bound: true },
  ];
  const view = viewWith([{ type: "takeStand", cost: 0, articles }]);

  test("is open until it is confirmed or another stand is chosen", () => {
    expect(unconfirmed(view, {})).toBeNull();
    const open = { of: "breaking", article: 4, stand: "block" };
    expect(unconfirmed(view, { leanings: { 4: "block" } })).toEqual(open);
  });

  test("is open even if joining was sealed before", () => {
    const joined = viewWith(view.options, [
      { type: "takeStand", article: 4, stand: "join", breaking: false },
    ]);
    expect(unconfirmed(joined, { leanings: { 4: "abstain" } })).toMatchObject({ stand: "abstain" });
  });

  test("counts only for a promised text", () => {
    expect(unconfirmed(view, { leanings: { 2: "block" } })).toBeNull();
    expect(unconfirmed(viewWith([]), { leanings: { 4: "block" } })).toBeNull();
  });
});

describe("an amendment", () => {
  const term = { article: 3, alternative: 1 };
  const view = viewWith([{ type: "proposeAmendment", cost: 2, terms: [term] }]);

  test("is open once its text is chosen and until it is sealed", () => {
    expect(unconfirmed(view, { amendment: { article: 3, alternative: -1 } })).toBeNull();
    expect(unconfirmed(view, { amendment: term })).toEqual({ of: "amendment", article: 3 });
    const sealed = viewWith(view.options, [{ type: "proposeAmendment", ...term }]);
    expect(unconfirmed(sealed, { amendment: term })).toBeNull();
  });
});

describe("the two votes of the conference", () => {
  const view = viewWith([{ type: "castConference", cost: 0, votes: [] }]);

  test("are open once one of them is cast", () => {
    expect(unconfirmed(view, {})).toBeNull();
    expect(unconfirmed(view, { conference: { observers: null, protocol: null } })).toBeNull();
    expect(unconfirmed(view, { conference: { observers: "yes", protocol: null } })).toEqual({
      of: "conference",
    });
  });
});

describe("silence", () => {
  const put = { alternative: 1, mayBlock: true };
  const articles = [
    { ...put, article: 2, bound: false },
    { ...put, article: 3, bound: false },
    { ...put, article: 4, bound: true },
  ];
  const stands: Option = { type: "takeStand", cost: 0, articles };
  const stand: Command = { type: "takeStand", article: 2, stand: "join", breaking: false };

  test("is named for every text without an answer; a promised text is joined by itself", () => {
    expect(silence(viewWith([stands]))).toEqual({ of: "texts", count: 2 });
    expect(silence(viewWith([stands], [stand]))).toMatchObject({ count: 1 });
    expect(silence(viewWith([stands], [stand, { ...stand, article: 3 }]))).toBeNull();
  });

  test("is named for the whole text, until the seat has taken its stand or voted", () => {
    const whole: Option = { type: "standOnPackage", cost: 0, mayBlock: true };
    expect(silence(viewWith([whole]))).toMatchObject({ of: "package" });
    expect(silence(viewWith([whole], [{ type: "standOnPackage", stand: "join" }]))).toBeNull();
    expect(silence(viewWith([{ type: "castVote", cost: 0, votes: ["yes", "no", "abstain"] }]))).toMatchObject(
      { of: "vote" },
    );
    expect(silence(viewWith([]))).toBeNull();
  });
});

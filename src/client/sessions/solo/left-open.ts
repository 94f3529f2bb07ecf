/** What a beat still asks of a seat when the seat presses the button that ends it. */
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { View } from "../../../engine/views/view.ts";
import type { FormDrafts } from "../../game/form-drafts.ts";
import { isLeavingChair } from "../../selectors/match/conduct.ts";
import { optionOf } from "../../selectors/match/options.ts";
import { slotOf } from "../../selectors/match/sealed.ts";
import { isOpenStand, silence } from "../../selectors/match/unconfirmed.ts";
import { isOpen, openTasks } from "./open-tasks.ts";
import { draftFor } from "./placard-draft.ts";

/**
 * chair: no placard at all; placards: some texts have none; offers: to this seat, without an answer; texts: of the chair,
 * without a stand; package and vote: on the whole text; deposit: neither now nor later was chosen; lastVote: a vote at home that is sure,
 * in the last season; rest: anything else that is asked.
 */
export type LeftOpen = Readonly<{
  of: "chair" | "placards" | "offers" | "texts" | "package" | "vote" | "deposit" | "lastVote" | "rest";
  count: number;
}>;

/**
 * Null if nothing is left open. The questions of a season have their own rule: its button waits until each is answered
 * or left open on purpose. Only the steps that join the treaty are asked about here.
 */
export function leftOpen(view: View, scenario: Scenario, drafts: FormDrafts): LeftOpen | null {
  const { beat } = view.world;
  if (beat === "season") return leftInSeason(view, scenario, drafts);
  if (isLeavingChair(view)) return { of: "chair", count: 1 };
  const silent = silence(view);
  if (silent !== null) return { of: silent.of, count: silent.count };
  // A promised text is joined by itself.
  if (beat === "close") return null;
  const count = openTasks(view, scenario, drafts);
  if (count === 0) return null;
  if (beat === "deal") return { of: "offers", count };
  return { of: beat === "sound" || beat === "lastSounding" ? "placards" : "rest", count };
}

function leftInSeason(view: View, scenario: Scenario, drafts: FormDrafts): LeftOpen | null {
  const hasWon = view.mine?.home?.won === true;
  if (hasWon && isOpen(view, drafts, "deposit")) return { of: "deposit", count: 1 };
  const isLast = view.world.season >= scenario.seasons;
  return isLast && isOpen(view, drafts, "callVote") ? { of: "lastVote", count: 1 } : null;
}

/** The first article without the seat's placards or without its stand; −1 if no question is about an article. */
export function firstOpenArticle(view: View): number {
  const sealed = (view.mine?.sealed ?? []).map(slotOf);
  const sounding = (optionOf(view, "layPlacards")?.articles ?? []).find(
    ({ article }) => !sealed.includes(`layPlacards:${article}`),
  );
  const put = (optionOf(view, "takeStand")?.articles ?? []).find((one) => isOpenStand(view, one));
  return sounding?.article ?? put?.article ?? -1;
}

/** An article that is open as a whole, or, with an `alternative` other than −1, one of its texts. */
export type OpenText = Readonly<{ article: number; alternative: number }>;

/**
 * What a sounding or a close leaves open, by name. An article with some placards, but not on all its texts, is not laid, so
 * its other texts are named.
 */
export function openTexts(view: View, drafts: FormDrafts): readonly OpenText[] {
  const sealed = (view.mine?.sealed ?? []).map(slotOf);
  const soundings = (optionOf(view, "layPlacards")?.articles ?? []).filter(
    ({ article }) => !sealed.includes(`layPlacards:${article}`),
  );
  const puts = (optionOf(view, "takeStand")?.articles ?? []).filter((put) => isOpenStand(view, put));
  return [
    ...soundings.flatMap(({ article, texts }): readonly OpenText[] => {
      const placards = draftFor(drafts.placards?.[String(article)], texts)?.placards ?? [];
      if (placards.every((placard) => placard === null)) return [{ article, alternative: -1 }];
      return texts.flatMap((alternative, at) => (placards[at] === null ? [{ article, alternative }] : []));
    }),
    ...puts.map(({ article, alternative }) => ({ article, alternative })),
  ];
}

/** The texts without a placard in articles of which another text has one. */
export function textsMissing(view: View, drafts: FormDrafts): readonly OpenText[] {
  if (optionOf(view, "layPlacards") === null) return [];
  return openTexts(view, drafts).filter(({ alternative }) => alternative >= 0);
}

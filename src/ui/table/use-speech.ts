import type { DraftOf } from "../../client/game/form-drafts.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { speechCarry } from "../../client/selectors/negotiation/speech-carry.ts";
import { ARGUMENTS, fitsOfRoom } from "../../client/selectors/negotiation/speech-fit.ts";
import { wishOn } from "../../client/selectors/negotiation/standing.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import type { Speak } from "../../engine/state/command.ts";
import type { Option } from "../../engine/state/option.ts";
import type { Argument } from "../../engine/state/scenario.ts";
import { useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { useMine } from "./own-seat.ts";

export type SpeechTarget = Extract<Option, { type: "speak" }>["targets"][number];

export type SpeechDraft = Readonly<{
  command: Speak;
  target: SpeechTarget | null;
  change: (part: DraftOf<"speech">) => void;
}>;

/**
 * The speech being written. By default, the speech supports the seat's wish on its most important article with the
 * argument that wins over the most states, of those that do not move the text away.
 */
export function useSpeech(): SpeechDraft {
  const { view, own } = useTable();
  const mine = useMine();
  const [draft, keep] = useDraft("speech", {});
  const targets = optionOf(view, "speak")?.targets ?? [];
  const weight = (article: number): number => mine.salience[article] ?? 0;
  const heaviest = [...targets].sort((a, b) => weight(b.article) - weight(a.article))[0] ?? null;
  const target = targets.find(({ article }) => article === draft.article) ?? heaviest;
  const article = target?.article ?? 0;
  const alternative = inside(draft.alternative, target?.alternatives) ?? wishOn(mine, article);
  const named = inside(draft.case, target?.cases) ?? firstStory(target?.cases ?? []);
  const term = { article, alternative, case: named };
  const fits = fitsOfRoom(own, term);
  const safe = fits.filter(({ argument }) => {
    const carry = speechCarry(own, { ...term, argument });
    return carry === null || (carry.reach !== "harms" && carry.steps >= 0);
  });
  const strongest = (safe.length > 0 ? safe : fits).reduce((best, fit) =>
    fit.share > best.share ? fit : best,
  ).argument;
  const command: Speak = {
    type: "speak",
    article,
    alternative,
    argument: ARGUMENTS.find((one: Argument) => one === draft.argument) ?? strongest,
    case: named,
  };
  const change = (part: DraftOf<"speech">): void => {
    keep(part.article === undefined ? { ...draft, ...part } : part);
  };
  return { command, target, change };
}

/** The person of the start page comes first wherever her case fits the article. */
export function firstStory(cases: readonly string[]): string {
  return inside(START_CASE.case, cases) ?? cases[0] ?? "";
}

function inside<T>(value: T | undefined, domain: readonly T[] | undefined): T | undefined {
  return value !== undefined && domain?.includes(value) === true ? value : undefined;
}

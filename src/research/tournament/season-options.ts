/** What a player can do in a season in place of the usual acts, each option different from them in one thing. */
import { seasonTries } from "../../bots/search/season-tries.ts";
import { distinct, type Try, without } from "../../bots/search/try.ts";
import { publicDepositLogit } from "../../engine/forecasts/explain.ts";
import { options } from "../../engine/options/options.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import { isAbroad } from "../../engine/state/command-slots.ts";
import type { Option } from "../../engine/state/option.ts";

/** The usual acts first; the last option is to do nothing. */
export function optionsInSeason(r: Seen, usual: Try): readonly Try[] {
  const open = options(r);
  return distinct([
    usual,
    ...seasonTries(r, usual),
    ...answersToEvents(open, usual),
    ...grants(open, usual),
    ...pledges(r, open, usual),
    ...otherTargets(open, usual),
    ...heldBack(usual),
    [],
  ]);
}

type OptionOf<T extends CommandType> = Extract<Option, { type: T }>;

function find<T extends CommandType>(open: readonly Option[], type: T): OptionOf<T> | null {
  return (open.find((option) => option.type === type) as OptionOf<T> | undefined) ?? null;
}

function answersToEvents(open: readonly Option[], usual: Try): Try[] {
  const answers = find(open, "answerEvent")?.answers ?? [];
  return answers.map((answer): Try => [...without(usual, "answerEvent"), { type: "answerEvent", answer }]);
}

function grants(open: readonly Option[], usual: Try): Try[] {
  const asking = find(open, "grantPrice")?.countries ?? [];
  return asking.map((to): Try => [...without(usual, "grantPrice"), { type: "grantPrice", to }]);
}

/** A pledge with the likeliest states, as many as a pledge can have, for half of them. */
function pledges(r: Seen, open: readonly Option[], usual: Try): Try[] {
  const option = find(open, "pledge");
  if (option === null) return [];
  const likely = (i: number): number => publicDepositLogit(r.world, i, r.world.month);
  const partners = [...option.countries].sort((x, y) => likely(y) - likely(x) || x - y).slice(0, option.most);
  const season = Math.min(r.scenario.seasons, r.world.season + 1);
  const rest = usual.filter((command) => !isAbroad(command));
  return [[{ type: "pledge", with: partners, count: Math.ceil(partners.length / 2), season }, ...rest]];
}

/** Another card for the hearing or the consultation. */
function otherTargets(open: readonly Option[], usual: Try): Try[] {
  const hearings = find(open, "holdHearing")?.cards ?? [];
  const consultations = find(open, "consultAtHome")?.cards ?? [];
  return [
    ...hearings.map((card) => replaced(usual, "holdHearing", { type: "holdHearing", card })),
    ...consultations.map((card) => replaced(usual, "consultAtHome", { type: "consultAtHome", card })),
  ].filter((one) => one !== null);
}

/** The usual acts with one act of a kind changed; null if there is none. */
function replaced(usual: Try, type: CommandType, by: Command): Try | null {
  return usual.some((command) => command.type === type)
    ? usual.map((command) => (command.type === type ? by : command))
    : null;
}

/** The usual acts without the deposit, and without the vote. */
function heldBack(usual: Try): Try[] {
  return (["deposit", "callVote"] as const).flatMap((type): Try[] =>
    usual.some((command) => command.type === type) ? [without(usual, type)] : [],
  );
}

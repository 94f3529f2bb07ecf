/** Changes that a seat caused in a beat and that its report does not name. */
import { close } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import type { ReportedBeat } from "./moves.ts";

/**
 * Compares the report with the match: the change in trust must be the sum of the causes, and where the chair's text
 * would be another one if the seat had done nothing in the beat, the report must say so.
 */
export function unexplained(beat: ReportedBeat): readonly string[] {
  return [...trustUnexplained(beat), ...textsUnexplained(beat), ...unsaid(beat)];
}

function trustUnexplained({ opened, closed, country, report }: ReportedBeat): readonly string[] {
  const change = (closed.world.trust[country] ?? 0) - (opened.world.trust[country] ?? 0);
  const told = (report?.trust ?? []).reduce((sum, { points }) => sum + points, 0);
  return change === told ? [] : [`trust changed by ${change}, told ${told} (${opened.world.beat})`];
}

function textsUnexplained({ opened, closed, country, report }: ReportedBeat): readonly string[] {
  const { draft, beat } = opened.world;
  if (beat !== "sound" && beat !== "lastSounding" && beat !== "deal") return [];
  const silent = close(opened);
  // If other states deal with each other because the seat does not deal with them, no public fact says so.
  if (!isSame(packagesOfOthers(closed, opened, country), packagesOfOthers(silent, opened, country)))
    return [];
  const isTold = (article: number): boolean =>
    report?.results.some((one) => one.of === "text" && one.article === article && one.put !== one.none) ===
    true;
  return draft.floor
    .filter((article) => silent.world.draft.chair[article] !== closed.world.draft.chair[article])
    .filter((article) => !isTold(article))
    .map((article) => `article ${article} is another without the seat (${beat})`);
}

function packagesOfOthers(match: Match, opened: Match, country: number): readonly string[] {
  const agreed = match.log
    .slice(opened.log.length)
    .flatMap((event) => (event.type === "packagesAgreed" ? event.packages : []));
  return agreed
    .filter(({ from, to }) => from !== country && to !== country)
    .map(({ from, to, give, ask }) => JSON.stringify([from, to, give, ask]));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

/** A report with acts says what was done, and no sentence is empty or twice the same. A move may cost nothing. */
function unsaid({ report, words, opened }: ReportedBeat): readonly string[] {
  if (report === null || words === null) return [];
  const all = [...words.did, ...words.came, ...words.cost];
  // A yes to an offer is told by its result: the two have a deal.
  const isDeal = report.results.some((one) => one.of === "offer" && one.status === "agreed");
  const isShort = words.did.length === 0 && !isDeal;
  const empty = all.filter((sentence) => sentence.trim() === "" || sentence.includes("{{"));
  const twice = all.filter((sentence, at) => all.indexOf(sentence) !== at);
  const { beat } = opened.world;
  return [
    ...(isShort ? [`a line is missing (${beat}): ${JSON.stringify(words)}`] : []),
    ...empty.map((sentence) => `not a sentence (${beat}): ${sentence}`),
    ...twice.map((sentence) => `said twice (${beat}): ${sentence}`),
  ];
}

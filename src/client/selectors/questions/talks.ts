/** Questions about the talks: blocks, red lines, promises. */
import type { Asked, Story } from "./question.ts";

export function talkQuestions(story: Story): readonly Asked[] {
  return [
    ...blocksOfLastNight(story),
    ...brokenPromise(story),
    ...lineDropped(story),
    ...blockedArticle(story),
  ];
}

function blocksOfLastNight({ events }: Story): readonly Asked[] {
  const tested = events.findLast((event) => event.type === "packageTested");
  const [state, ...others] = tested?.blockers ?? [];
  if (state === undefined) return [];
  if (others.length === 0) return [{ weight: 100, question: { kind: "loneBlock", state } }];
  return [{ weight: 95, question: { kind: "blocks", states: [state, ...others] } }];
}

/** Asks about a broken promise, if possible one by a delegation at the table. */
function brokenPromise({ events, world }: Story): readonly Asked[] {
  const broken = events.flatMap((event) =>
    event.type === "promisesReckoned"
      ? event.reckonings.filter(({ kept, kind }) => !kept && kind === "support")
      : [],
  );
  const found = broken.find(({ by }) => world.named.includes(by)) ?? broken[0];
  if (found === undefined) return [];
  const { by, to, article, alternative: wording } = found;
  return [{ weight: 92, question: { kind: "brokenPromise", by, to, article, wording } }];
}

function lineDropped({ events, world }: Story): readonly Asked[] {
  const dropped = events.flatMap((event) => (event.type === "redLinesDropped" ? event.lines : []));
  const found = dropped.find(({ country }) => world.named.includes(country));
  if (found === undefined) return [];
  return [{ weight: 75, question: { kind: "lineDropped", state: found.country, article: found.article } }];
}

/**
 * Asks about the last article that a delegation at the table blocked, and names this delegation before other states
 * that blocked it too.
 */
function blockedArticle({ events, world }: Story): readonly Asked[] {
  const isNamed = (country: number): boolean => world.named.includes(country);
  const taken = events
    .filter((event) => event.type === "standsTaken")
    .findLast(({ blockers }) => blockers.some(isNamed));
  if (taken === undefined) return [];
  const { article, alternative: wording, blockers } = taken;
  const states = [...blockers.filter(isNamed), ...blockers.filter((country) => !isNamed(country))];
  return [{ weight: 70, question: { kind: "blockedArticle", states, article, wording } }];
}

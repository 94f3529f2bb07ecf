/** The bridge that people built and that is in the text at the end: the most that a class can reach against the room. */
import { firstText } from "../text/first-text.ts";
import { peopleAt } from "./film-acts.ts";
import type { EndedTable } from "./made-at-table.ts";

/** `builders`: the people among its author and its sponsors. `first`: the text that the chair first put; −1 for the same. */
export type BridgeStep = Readonly<{
  id: "bridge";
  picture: "deal";
  article: number;
  alternative: number;
  builders: readonly number[];
  first: number;
}>;

/**
 * The last bridge that is in the text and that the player helped to build, or on a wall somebody who plays; empty if
 * there is none.
 * @param own the player's country, or null on a wall
 */
export function bridgeSteps(made: EndedTable, own: number | null): readonly BridgeStep[] {
  const people = own === null ? peopleAt(made) : [own];
  const first = firstText(made.scenario.articles.length, made.events);
  const steps = made.events.flatMap((event): readonly BridgeStep[] => {
    if (event.type !== "bridgeBuilt" || made.text[event.article] !== event.alternative) return [];
    const { article, alternative } = event;
    const builders = people.filter((one) => one === event.author || event.sponsors.includes(one));
    const put = first[article] ?? -1;
    const other = put === alternative ? -1 : put;
    const step = { id: "bridge", picture: "deal", article, alternative, builders, first: other } as const;
    return builders.length === 0 ? [] : [step];
  });
  return steps.slice(-1);
}

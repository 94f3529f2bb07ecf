/**
 * The rulings that a person in the chair (`chair: { type: "person" }` in `Setup.seats`) can make in a beat. If the
 * person makes no ruling, the rules decide (MODEL.md §3.6).
 */
import { openArticles } from "../model/agenda.ts";
import { isTestable } from "../model/consensus.ts";
import type { Option } from "../state/option.ts";
import type { Beat, OpenWorld } from "../state/world.ts";

const MAKERS: Readonly<Partial<Record<Beat, (world: OpenWorld) => Option[]>>> = {
  deal: (world) => [textsToPut(world)],
  close: (world) => [
    { type: "putOnFloor", cost: 0, articles: openArticles(world), most: world.scenario.floorSize },
    { type: "testArticle", cost: 0, articles: testable(world) },
    { type: "closeArticle", cost: 0, articles: testable(world) },
  ],
  lastSounding: (world) => [textsToPut(world)],
};

/** The kinds of ruling open to the chair, with their possible values. */
export function chairOptions(world: OpenWorld): Option[] {
  return world.isChaired ? (MAKERS[world.beat]?.(world) ?? []) : [];
}

function textsToPut({ draft }: OpenWorld): Option {
  return {
    type: "reviseText",
    cost: 0,
    articles: draft.floor.map((article) => ({ article, texts: draft.texts[article] ?? [] })),
  };
}

function testable(world: OpenWorld): number[] {
  return world.draft.floor.filter((article) => isTestable(world, article));
}

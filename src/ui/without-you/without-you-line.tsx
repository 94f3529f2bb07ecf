import type { ReactNode } from "react";
import { type Apart, apartOf, type Standing, standingOf } from "../../client/readings/without-you.ts";
import { withoutYouLine } from "../../client/wording/without-you-words.ts";
import { useTable } from "../hooks.ts";
import { useWithoutYou } from "./use-without-you.ts";

/** One line: what is different so far because the own seat was there. Its place is kept while it is worked out. */
export function WithoutYouLine(): ReactNode {
  const told = useWithoutYou();
  const { view, scenario, names } = useTable();
  const { world, mine } = view;
  const own = standingOf(world);
  const isBegun = own.text.some((alternative) => alternative >= 0);
  if (!isBegun || told === "none" || told === "failed") return null;
  const apart = (other: Standing): Apart => apartOf(scenario, own, other, mine?.objectives ?? []);
  const line = told === "pending" ? null : withoutYouLine(names, world, own, told, apart(told));
  return (
    <p className="without-you" role="status" data-differs={line?.differs === true}>
      {line?.sentences.join(" ")}
    </p>
  );
}

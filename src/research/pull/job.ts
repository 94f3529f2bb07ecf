/** What a thread of `npm run pull` plays, and how it changes the source. */
import type { Study } from "../../lab/study/study.ts";

export type PullJob = Readonly<{ mark: "fortieth-pull"; version: string; study: Study; factor: number }>;

/** The source of the hazard with the text's pull multiplied. Throws if the line is not there exactly once. */
export function pulled(source: string, factor: number): string {
  const line = "const term = designTerm(world.scenario, country, text, reserved);";
  if (source.split(line).length !== 2) throw new Error("the hazard has no single term of the text");
  return source.replace(line, line.replace(");", `) * ${factor};`));
}

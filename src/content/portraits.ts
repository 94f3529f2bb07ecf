/**
 * Which drawing of `assets/faces` shows whom. To change it, edit assets/data/content/portraits.json and run
 * `npm run content`.
 */
import generated from "./generated/portraits.json" with { type: "json" };

/** Somebody who appears by name: the person of a case, a caucus's speaker, a group at home, a role in the talks. */
export type Sitter = Readonly<{ kind: "case" | "caucus" | "card" | "role"; id: string }>;

const DRAWINGS: Readonly<Record<Sitter["kind"], Readonly<Record<string, string>>>> = generated;

/** The name of somebody's drawing. People whom the content does not draw share one that shows nobody's face. */
export function drawingOf({ kind, id }: Sitter): string {
  return DRAWINGS[kind][id] ?? generated.unknown;
}

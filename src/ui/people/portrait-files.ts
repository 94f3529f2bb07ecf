/** The addresses of all portraits. */
import { drawingOf, type Sitter } from "../../client/selectors/people/drawing.ts";

const FILES = import.meta.glob<string>("../../../assets/faces/*.svg", {
  eager: true,
  query: "?url&no-inline",
  import: "default",
});

export const PORTRAIT_FILES: readonly string[] = Object.values(FILES);

/** The address of somebody's portrait. */
export function portraitFile(sitter: Sitter): string | undefined {
  return FILES[`../../../assets/faces/${drawingOf(sitter)}.svg`];
}

import type { ReactNode } from "react";
import type { Sitter } from "../../client/selectors/people/drawing.ts";
import { portraitFile } from "./portrait-files.ts";

type PortraitProps = Sitter &
  Readonly<{
    /** Small is 40 pixels beside text of 16 pixels, medium 64 and large 96; they grow with the text. */
    size?: "small" | "medium" | "large";
    /** Who it is, if no name stands beside the portrait. */
    alt?: string;
  }>;

/** A person's face, as the content draws it. It brings its own paper, so it looks the same in every colour scheme. */
export function Portrait({ kind, id, size = "small", alt = "" }: PortraitProps): ReactNode {
  return (
    <img className="portrait" data-size={size} src={portraitFile({ kind, id })} alt={alt} draggable={false} />
  );
}

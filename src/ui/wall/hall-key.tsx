import type { ReactNode } from "react";
import { COUNTED, isOnText } from "../../client/selectors/picture/readings.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { headsOf } from "../picture/picture-words.tsx";
import { useHall } from "../picture/use-hall.ts";
import { ShapeIcon } from "../table/shapes.tsx";
import "./hall-key.css";

/**
 * On the picture of a wall: what the signs in the hall mean. The letters of a wall are too large for these words on the
 * sheet in the middle. While cards turn or rise there is no key: it comes with their counts.
 */
export function HallKey(): ReactNode {
  const { view } = useTable();
  const isText = useUi((ui) => isOnText(ui.picture, view.world));
  const isPlaying = useUi((ui) => ui.isPlaying);
  const { kind, faces } = useHall();
  const heads = headsOf(kind);
  const shown = COUNTED[kind]
    .map((face, at) => ({ face, word: heads[at] ?? "" }))
    .filter(({ face }) => faces.includes(face));
  if (!isText || isPlaying || shown.length === 0) return null;
  return (
    <p className="hall-key" aria-hidden="true">
      {shown.map(({ face, word }) => (
        <span key={face}>
          <ShapeIcon shape={face} />
          {word}
        </span>
      ))}
    </p>
  );
}

import type { ReactNode } from "react";
import { useLayerRef } from "../primitives/layer.ts";
import { useAwake } from "./use-awake.ts";
import "./theatre.css";

type MainProps = Readonly<{ kind?: "committee-wall"; children: ReactNode }>;

/**
 * The page of a projector. Its controls are seen only for a moment after the mouse has moved; the keyboard reaches them
 * always.
 */
export function ProjectedMain({ kind, children }: MainProps): ReactNode {
  const main = useLayerRef();
  const isAwake = useAwake();
  return (
    <main
      ref={main}
      id="main"
      className={kind === undefined ? "wall projected" : `wall projected ${kind}`}
      data-awake={isAwake}
    >
      {children}
    </main>
  );
}

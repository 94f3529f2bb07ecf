import type { ReactNode } from "react";
import { Button } from "../primitives/button.tsx";

type ActProps = Readonly<{
  text: string;
  hint?: string;
  /** The one primary button of the page. */
  isMain?: boolean;
  act: () => void;
}>;

/** A button of the start page, with a few words on what it leads to. */
export function StartAct({ text, hint, isMain, act }: ActProps): ReactNode {
  return (
    <li className={isMain === true ? "start-act start-main" : "start-act"}>
      <Button look={isMain === true ? "primary" : "plain"} onPress={act}>
        {text}
      </Button>
      {hint !== undefined && <span className="small soft">{hint}</span>}
    </li>
  );
}

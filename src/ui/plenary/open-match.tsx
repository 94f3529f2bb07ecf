import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useClickGuard } from "../hooks/use-click-guard.ts";
import { Button } from "../primitives/button.tsx";
import { UNCHECKED } from "./clause-match.tsx";

type OpenMatchProps = Readonly<{
  /** What the button says. */
  text: string;
  /** How many unsure suggestions nobody has looked at. */
  unchecked: number;
  isDisabled: boolean;
  onOpen: () => void;
}>;

/** Opens the match. If unsure suggestions are left, it asks first, because the opening cannot be taken back. */
export function OpenMatch({ text, unchecked, isDisabled, onOpen }: OpenMatchProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  if (isAsking && unchecked > 0 && !isDisabled)
    return <Ask count={unchecked} onOpen={onOpen} onCheck={() => setAsking(false)} />;
  return (
    <div className="row dialog-act">
      <Button
        look="primary"
        isDisabled={isDisabled}
        onPress={() => (unchecked > 0 ? setAsking(true) : onOpen())}
      >
        {text}
      </Button>
    </div>
  );
}

type AskProps = Readonly<{ count: number; onOpen: () => void; onCheck: () => void }>;

function Ask({ count, onOpen, onCheck }: AskProps): ReactNode {
  const part = useRef<HTMLElement>(null);
  const heading = useArrivalFocus(true);
  // The second half of a double click on the button before is no answer.
  const isNew = useClickGuard(count);
  // The focus brings only the question into sight, and its answers stand below it.
  useEffect(() => {
    part.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const check = (): void => {
    // The list of the clauses stands above, in the same dialog.
    part.current?.parentElement?.querySelector<HTMLElement>(`.${UNCHECKED} button`)?.focus();
    onCheck();
  };
  return (
    <section ref={part} className="ask-missing stack" aria-labelledby="unchecked-heading">
      <h4 ref={heading} tabIndex={-1} id="unchecked-heading">
        {t("plenary:check.ask", { count })}
      </h4>
      <div className="row">
        <Button look="primary" onPress={check}>
          {t("plenary:check.first")}
        </Button>
        <Button isDisabled={isNew} onPress={onOpen}>
          {t("plenary:check.anyway")}
        </Button>
      </div>
    </section>
  );
}

import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover, Tooltip, TooltipTrigger } from "react-aria-components";
import { useLayer } from "./layer.ts";

type AsideProps = Readonly<{
  button: ReactNode;
  /** Names the panel, and the button where its own words would not say enough out of context. */
  label: string;
  isNamedByText?: boolean;
  className?: string;
  children: ReactNode;
}>;

/** A button that opens a small panel beside it: works for touch, mouse and keyboard. */
export function Aside({ button, label, className, isNamedByText, children }: AsideProps): ReactNode {
  const layer = useLayer();
  return (
    <DialogTrigger>
      <Button
        className={className ?? "link-button"}
        {...(isNamedByText === true ? {} : { "aria-label": label })}
      >
        {button}
      </Button>
      <Popover {...layer} className="popover">
        <Dialog className="popover-body" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Words for an icon button, on hover and focus. Never the only place something is said. */
export function Hint({ text, children }: Readonly<{ text: string; children: ReactNode }>): ReactNode {
  const layer = useLayer();
  return (
    <TooltipTrigger delay={400}>
      {children}
      <Tooltip {...layer} className="tooltip" offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}

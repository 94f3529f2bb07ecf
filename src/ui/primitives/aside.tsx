import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { useBoundary, useLayer } from "./layer.ts";

type AsideProps = Readonly<{
  button: ReactNode;
  /** Names the panel, and also the button if its text is unclear out of context. */
  label: string;
  isNamedByText?: boolean;
  className?: string;
  children: ReactNode;
}>;

/** A button that opens a small panel beside it. Works with touch, mouse and keyboard. */
export function Aside({ button, label, className, isNamedByText, children }: AsideProps): ReactNode {
  const layer = useLayer();
  const boundary = useBoundary();
  return (
    <DialogTrigger>
      <Button
        className={className ?? "link-button"}
        {...(isNamedByText === true ? {} : { "aria-label": label })}
      >
        {button}
      </Button>
      <Popover {...layer} {...boundary} className="popover">
        <Dialog className="popover-body" aria-label={label}>
          {children}
          <div className="popover-foot">
            <Button slot="close" className="button quiet small">
              {t("common.close")}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { focusHeadingAround } from "../primitives/focus-heading.ts";

type AskButtonProps = Readonly<{
  button: string;
  /** The button's accessible name, if its text alone does not say what it is about. */
  label?: string;
  title: string;
  yes: string;
  onYes: () => void;
  onAsk?: () => void;
  /** Whether there is nothing left to ask, because it has happened meanwhile. */
  isVain?: boolean;
  look?: "plain" | "danger";
  size?: "normal" | "small";
  children: ReactNode;
}>;

/**
 * Asks for confirmation of an act that another press cannot undo. After a yes the focus goes to the heading around the
 * button, since the button may be gone; after a no it returns to the button.
 */
export function AskButton(props: AskButtonProps): ReactNode {
  const {
    button,
    label,
    title,
    yes,
    onYes,
    look = "plain",
    size = "normal",
    children,
    onAsk,
    isVain = false,
  } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen && isVain) setOpen(false);
  const opener = useRef<Element>(null);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        look={look}
        size={size}
        onPress={({ target }) => {
          opener.current = target;
          onAsk?.();
          setOpen(true);
        }}
        {...(label === undefined ? {} : { "aria-label": label })}
      >
        {button}
      </Button>
      <Dialog
        title={title}
        isOpen={isOpen}
        isAlert
        onClose={close}
        feet={
          <>
            <Button onPress={close}>{t("common.cancel")}</Button>
            <Button
              look={look === "danger" ? "danger" : "primary"}
              onPress={() => {
                close();
                focusHeadingAround(opener.current);
                onYes();
              }}
            >
              {yes}
            </Button>
          </>
        }
      >
        {children}
      </Dialog>
    </>
  );
}

import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

type AskButtonProps = Readonly<{
  button: string;
  /** The button's accessible name, if its text alone does not say what it is about. */
  label?: string;
  title: string;
  yes: string;
  onYes: () => void;
  look?: "plain" | "danger";
  size?: "normal" | "small";
  children: ReactNode;
}>;

/** Asks for confirmation of an act that another press cannot undo. */
export function AskButton(props: AskButtonProps): ReactNode {
  const { button, label, title, yes, onYes, look = "plain", size = "normal", children } = props;
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        look={look}
        size={size}
        onPress={() => setOpen(true)}
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

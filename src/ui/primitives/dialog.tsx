import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { Button } from "./button.tsx";
import { useLayer, useLayerKey } from "./layer.ts";

type DialogProps = Readonly<{
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the bottom, in addition to the close button. */
  feet?: ReactNode;
  isWide?: boolean;
  /** An alert waits for an answer: a click outside does not dismiss it. */
  isAlert?: boolean;
  /** Fills the window, and only one of the answers closes it, not Escape. */
  isFull?: boolean;
  /** The id of the words that are read out with the title. */
  describedBy?: string;
  /** Leaves out the close button, where one of the answers does the same. Escape does it too. */
  hasOnlyAnswers?: boolean;
}>;

export function Dialog(props: DialogProps): ReactNode {
  const { title, isOpen, onClose, children, feet, isWide, isAlert, isFull, describedBy, hasOnlyAnswers } =
    props;
  const layer = useLayer();
  const key = useLayerKey();
  return (
    <ModalOverlay
      key={key}
      {...layer}
      className="modal-back"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={isAlert !== true}
      isKeyboardDismissDisabled={isFull === true}
    >
      <Modal className={isFull === true ? "modal full" : isWide === true ? "modal wide" : "modal"}>
        <AriaDialog
          role={isAlert === true ? "alertdialog" : "dialog"}
          {...(describedBy === undefined ? {} : { "aria-describedby": describedBy })}
        >
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {hasOnlyAnswers !== true && (
              <Button look="quiet" size="small" onPress={onClose}>
                {t("common.close")}
              </Button>
            )}
          </div>
          {children}
          {feet !== undefined && <div className="dialog-feet">{feet}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

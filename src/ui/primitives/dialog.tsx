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
  /** Leaves out the close button, where one of the answers does the same. Escape does it too. */
  hasOnlyAnswers?: boolean;
}>;

export function Dialog(props: DialogProps): ReactNode {
  const { title, isOpen, onClose, children, feet, isWide, isAlert, hasOnlyAnswers } = props;
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
    >
      <Modal className={isWide === true ? "modal wide" : "modal"}>
        <AriaDialog role={isAlert === true ? "alertdialog" : "dialog"}>
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

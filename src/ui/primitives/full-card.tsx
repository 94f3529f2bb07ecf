import { type ReactNode, useEffect, useId, useRef } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useLayer, useLayerKey } from "./layer.ts";
import "./full-card.css";

type FullCardProps = Readonly<{
  /** The kind of the card, in small letters above its title. */
  eyebrow: ReactNode;
  title: string;
  /** The label of the words, which scroll. */
  label: string;
  children: ReactNode;
  /** The answers, always in sight. */
  feet: ReactNode;
}>;

/**
 * A card that fills the window until it is answered. Its heading takes the focus, so that a key meant for what was
 * there before answers nothing. What was there stays below it, and gets the focus back with its caret.
 */
export function FullCard({ eyebrow, title, label, children, feet }: FullCardProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const layer = useLayer();
  const key = useLayerKey();
  const words = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <ModalOverlay key={key} {...layer} className="modal-back full-card-back" isOpen isKeyboardDismissDisabled>
      <Modal className="modal full-card">
        <Dialog role="alertdialog" aria-describedby={words}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: words that scroll must be reachable by keyboard */}
          <section className="full-card-words" aria-label={label} tabIndex={0}>
            <p className="eyebrow">{eyebrow}</p>
            <Heading slot="title" level={2} ref={heading} tabIndex={-1}>
              {title}
            </Heading>
            <div id={words} className="stack">
              {children}
            </div>
          </section>
          <div className="full-card-feet">{feet}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

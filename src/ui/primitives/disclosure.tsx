import { type ReactNode, useRef } from "react";
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from "react-aria-components";

type DisclosureProps = Readonly<{
  title: ReactNode;
  /** Level of the heading around the button, so that headings keep their order. */
  level?: 2 | 3 | 4;
  isOpenFirst?: boolean;
  /** For disclosures that the parent controls. */
  open?: Readonly<{ is: boolean; set: (isOpen: boolean) => void }>;
  children: ReactNode;
}>;

/** A fold. What it opens is scrolled into sight, so that nothing opens below the bar at the foot of a phone. */
export function Disclosure({ title, level = 3, isOpenFirst, open, children }: DisclosureProps): ReactNode {
  const fold = useRef<HTMLDivElement>(null);
  const change = (isOpen: boolean): void => {
    open?.set(isOpen);
    if (isOpen) requestAnimationFrame(() => fold.current?.scrollIntoView({ block: "nearest" }));
  };
  return (
    <AriaDisclosure
      ref={fold}
      className="disclosure"
      defaultExpanded={isOpenFirst === true}
      onExpandedChange={change}
      {...(open === undefined ? {} : { isExpanded: open.is })}
    >
      <Heading level={level}>
        <Button slot="trigger" className="disclosure-button">
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-body">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}

import type { ReactNode } from "react";
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

export function Disclosure({ title, level = 3, isOpenFirst, open, children }: DisclosureProps): ReactNode {
  return (
    <AriaDisclosure
      className="disclosure"
      defaultExpanded={isOpenFirst === true}
      {...(open === undefined ? {} : { isExpanded: open.is, onExpandedChange: open.set })}
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

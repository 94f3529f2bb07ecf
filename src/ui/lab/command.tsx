import { Fragment, type ReactNode } from "react";

/** A command to type or copy. A line ends between two options, never within the hyphens of one. */
export function Command({ text }: Readonly<{ text: string }>): ReactNode {
  const parts = text.split(/ (?=--)/);
  return (
    <code className="lab-command" dir="ltr">
      {parts.map((part, at) => (
        <Fragment key={part}>
          {at > 0 && " "}
          <span>{part}</span>
        </Fragment>
      ))}
    </code>
  );
}

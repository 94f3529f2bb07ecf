import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children"> &
  Readonly<{
    children?: ReactNode;
    /** Use `primary` at most once per screen, and `quiet` for the least important buttons. */
    look?: "plain" | "primary" | "quiet" | "danger";
    size?: "normal" | "small";
  }>;

export function Button({ look = "plain", size = "normal", ...rest }: ButtonProps): ReactNode {
  return <AriaButton {...rest} className={`button ${look} ${size}`} />;
}

/** A button that looks like a link in a sentence or a row. */
export function LinkButton(props: Omit<ButtonProps, "look" | "size">): ReactNode {
  return <AriaButton {...props} className="link-button" />;
}

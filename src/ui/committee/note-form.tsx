import { type ReactNode, useState } from "react";
import { LONGEST_NOTE } from "../../client/selectors/committee/crisis.ts";
import type { Order } from "../../committee/state/order.ts";
import { useAct } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

type NoteProps = Readonly<{
  label: string;
  hint?: string;
  button: string;
  isSmall?: boolean;
  isDisabled?: boolean;
  /** The order that sends the text. */
  orderOf: (text: string) => Order;
  onSent?: () => void;
}>;

/** A few lines and the button that sends them. The field is empty again once they are sent. */
export function NoteForm({
  label,
  hint,
  button,
  isSmall = false,
  isDisabled = false,
  orderOf,
  onSent,
}: NoteProps): ReactNode {
  const act = useAct();
  const [text, setText] = useState("");
  const send = async (): Promise<void> => {
    if ((await act(orderOf(text.trim()))) !== null) return;
    setText("");
    onSent?.();
  };
  return (
    <>
      <TextField
        label={label}
        {...(hint === undefined ? {} : { hint })}
        value={text}
        onChange={setText}
        maxLength={LONGEST_NOTE}
        isLong
      />
      <Button
        {...(isSmall ? { size: "small" as const } : {})}
        isDisabled={isDisabled || text.trim() === ""}
        onPress={() => void send()}
      >
        {button}
      </Button>
    </>
  );
}

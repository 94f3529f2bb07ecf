import { type ReactNode, useState } from "react";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

type AddFormProps = Readonly<{
  /** Label of the field. `act` is the label of the button. */
  label: string;
  act: string;
  /** @returns whether the item was added; if so, the field is cleared */
  onAdd: (name: string) => Promise<boolean>;
}>;

/** Adds an item to a list by its name. */
export function AddForm({ label, act, onAdd }: AddFormProps): ReactNode {
  const [name, setName] = useState("");
  const add = async (): Promise<void> => {
    if (await onAdd(name.trim())) setName("");
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={label} value={name} onChange={setName} maxLength={LONGEST_NAME} />
      <Button type="submit" size="small" isDisabled={name.trim() === ""}>
        {act}
      </Button>
    </form>
  );
}

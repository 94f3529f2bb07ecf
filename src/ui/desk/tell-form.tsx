import { type FormEvent, type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NOTE } from "../../client/setup/room-plan.ts";
import type { Audiences } from "../../room/fact.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { useGive } from "./use-desk.ts";

type TellFormProps = Readonly<{ to: Audiences; onSent: () => void }>;

export function TellForm({ to, onSent }: TellFormProps): ReactNode {
  const give = useGive();
  const [text, setText] = useState("");
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "") return;
    void give({ type: "tell", to, text }).then(({ ok }) => {
      if (!ok) return;
      setText("");
      onSent();
    });
  };
  return (
    <form className="field-row" onSubmit={send}>
      <TextField label={t("desk:messages.text")} value={text} onChange={setText} maxLength={LONGEST_NOTE} />
      <Button type="submit" isDisabled={text.trim() === ""}>
        {t("desk:messages.send")}
      </Button>
    </form>
  );
}

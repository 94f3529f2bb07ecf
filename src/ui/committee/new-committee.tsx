import { type ReactNode, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { PACK, PACKS } from "../../client/selectors/committee/packs.ts";
import type { Delegation } from "../../committee/state/delegation.ts";
import type { Pack, PackId } from "../../committee/state/pack.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { SeatsForm } from "./seats-form.tsx";

const FEWEST_MEMBERS = 2;

/** What the form asks for. `isOnTopic`: whether the committee works on the treaty's topic. */
export type Asked = Readonly<{
  name: string;
  pack: Pack;
  delegations: readonly Delegation[];
  isOnTopic: boolean;
}>;

type NewProps = Readonly<{ onStart: (asked: Asked) => Promise<void> }>;

/** The form for a new committee: its name, its rules and its delegations. */
export function NewCommittee({ onStart }: NewProps): ReactNode {
  const [name, setName] = useState("");
  const [pack, setPack] = useState<PackId>("una-usa");
  const [seats, setSeats] = useState<readonly Delegation[]>([]);
  const [isOnTopic, setOnTopic] = useState(true);
  const members = seats.filter(({ kind }) => kind === "member").length;
  const isReady = name.trim() !== "" && members >= FEWEST_MEMBERS;
  const start = (): void => {
    // Names are called in alphabetical order.
    const delegations = [...seats].sort((a, b) => compareWords(a.name, b.name));
    void onStart({ name: name.trim(), pack: PACK[pack], delegations, isOnTopic });
  };
  return (
    <section className="stack" aria-labelledby="new-committee">
      <h2 id="new-committee">{t("committee:setup.new")}</h2>
      <TextField
        label={t("committee:setup.name")}
        hint={t("committee:setup.nameHint")}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
      />
      <PackChoice pack={pack} onSelect={setPack} />
      <SeatsForm seats={seats} onChange={setSeats} />
      <Checkbox isSelected={isOnTopic} onChange={setOnTopic}>
        {t("committee:model.use")}
      </Checkbox>
      <div className="committee-start">
        <Button look="primary" isDisabled={!isReady} onPress={start}>
          {t("committee:setup.start")}
        </Button>
        {!isReady && <span className="small soft">{t("committee:setup.needs")}</span>}
      </div>
    </section>
  );
}

type PackChoiceProps = Readonly<{ pack: PackId; onSelect: (pack: PackId) => void }>;

function PackChoice({ pack, onSelect }: PackChoiceProps): ReactNode {
  return (
    <Choices<PackId>
      label={t("committee:setup.pack")}
      look="cards"
      selected={pack}
      onSelect={onSelect}
      choices={PACKS.map((id) => ({
        id,
        name: t(`committee:pack.${id}.name`),
        text: t(`committee:pack.${id}.text`),
      }))}
    />
  );
}

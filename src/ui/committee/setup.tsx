import { type ReactNode, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { PACK, PACKS } from "../../client/selectors/committee/packs.ts";
import { formCommittee } from "../../client/sessions/committee/local-committee.ts";
import type { Delegation } from "../../committee/state/delegation.ts";
import type { PackId } from "../../committee/state/pack.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { HostedList } from "./hosted-list.tsx";
import { KeptList } from "./kept-list.tsx";
import { SeatsForm } from "./seats-form.tsx";

const FEWEST_MEMBERS = 2;

type OpenProps = Readonly<{
  /** `key`: the chair's key, if the committee is on a host. */
  onOpen: (id: string, key?: string) => void;
}>;

/** All choices to make before the first roll call, on one page. Stored committees come first. */
export function Setup({ onOpen }: OpenProps): ReactNode {
  return (
    <ScreenFrame name="committee-setup">
      <ScreenHeading>{t("committee:heading")}</ScreenHeading>
      <p className="start-lead">{t("committee:lead")}</p>
      <HostedList onOpen={onOpen} />
      <KeptList onOpen={onOpen} />
      <NewCommittee onOpen={onOpen} />
    </ScreenFrame>
  );
}

function NewCommittee({ onOpen }: OpenProps): ReactNode {
  const [name, setName] = useState("");
  const [pack, setPack] = useState<PackId>("una-usa");
  const [seats, setSeats] = useState<readonly Delegation[]>([]);
  const [isOnTopic, setOnTopic] = useState(true);
  const members = seats.filter(({ kind }) => kind === "member").length;
  const isReady = name.trim() !== "" && members >= FEWEST_MEMBERS;
  const start = async (): Promise<void> => {
    // Names are called in alphabetical order.
    const byName = [...seats].sort((a, b) => compareWords(a.name, b.name));
    const formed = await formCommittee(name.trim(), PACK[pack], byName, { isOnTopic });
    if (formed.ok) onOpen(formed.id);
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
        <Button look="primary" isDisabled={!isReady} onPress={() => void start()}>
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

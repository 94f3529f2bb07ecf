import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { seatsOf } from "../../client/selectors/committee/seats.ts";
import type { Elected } from "../../committee/state/election.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { FewDevices } from "./few-devices.tsx";

/** What an election is for, and who can be elected. The ballots are handed out at once. */
export function ElectionDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const act = useAct();
  const voters = seatsOf(useCommittee(), "voters");
  const [office, setOffice] = useState("");
  const [among, setAmong] = useState<Elected>("seats");
  const [typed, setTyped] = useState("");
  const lines = typed.split("\n").map((line) => line.trim());
  const names = among === "seats" ? [] : lines.filter((line) => line !== "");
  const start = async (): Promise<void> => {
    await act({ type: "openElection", office: office.trim(), among, names });
    onClose();
  };
  return (
    <Dialog
      title={t("committee:election.heading")}
      isOpen
      onClose={onClose}
      feet={
        <Button look="primary" isDisabled={office.trim() === ""} onPress={() => void start()}>
          {t("committee:election.start")}
        </Button>
      }
    >
      <div className="stack">
        <TextField
          label={t("committee:election.office")}
          hint={t("committee:election.officeHint")}
          value={office}
          onChange={setOffice}
          maxLength={LONGEST_NAME}
          isFirst
        />
        <Choices<Elected>
          label={t("committee:election.among")}
          selected={among}
          onSelect={setAmong}
          choices={[
            { id: "seats", name: t("committee:election.seats"), text: t("committee:election.seatsNote") },
            { id: "names", name: t("committee:election.names") },
          ]}
        />
        {among === "names" && (
          <TextField label={t("committee:election.namesField")} value={typed} onChange={setTyped} isLong />
        )}
        <p className="small soft">{t("committee:election.needs")}</p>
        <p className="small soft">{t("committee:election.final")}</p>
        <FewDevices voters={voters} />
      </div>
    </Dialog>
  );
}

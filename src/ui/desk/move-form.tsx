import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { seatText } from "../../client/sentences/desk-words.ts";
import type { Place } from "../../room/fact.ts";
import type { DeskView } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { useDesk, useGive } from "./use-desk.ts";

type MoveFormProps = Readonly<{ device: DeskView["devices"][number]; onDone?: () => void }>;

/** Moves a device to a seat without devices. The device keeps its role. */
export function MoveForm({ device, onDone }: MoveFormProps): ReactNode {
  const give = useGive();
  const { tables } = useDesk();
  const role = device.place?.role ?? "both";
  const free = tables.flatMap(({ table, seats }) =>
    seats.filter(({ devices }) => devices.length === 0).map(({ seat }): Place => ({ table, seat, role })),
  );
  const [chosen, setChosen] = useState("");
  const place = free.find((one) => idOf(one) === chosen) ?? free[0];
  if (place === undefined) return <p className="small soft">{t("desk:seat.noFree")}</p>;
  const move = (): void => {
    void give({ type: "moveDevice", device: device.id, place });
    onDone?.();
  };
  return (
    <div className="field-row">
      <SearchSelect
        label={t("desk:seat.moveTo")}
        items={free.map((one) => ({ id: idOf(one), text: seatText(one.seat, one.table) }))}
        selected={idOf(place)}
        onSelect={setChosen}
      />
      <Button onPress={move}>{t(device.place === null ? "desk:devices.seatIt" : "desk:seat.move")}</Button>
    </div>
  );
}

function idOf({ table, seat }: Place): string {
  return `${table}/${seat}`;
}

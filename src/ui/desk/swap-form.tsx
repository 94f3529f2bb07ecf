import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { numberOf, placeText } from "../../client/sentences/desk-words.ts";
import type { DeskView } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { useDesk, useGive } from "./use-desk.ts";

type SwapFormProps = Readonly<{ device: DeskView["devices"][number]; onDone: () => void }>;

/** Swaps the seats of two devices. Only those two are informed. */
export function SwapForm({ device, onDone }: SwapFormProps): ReactNode {
  const give = useGive();
  const { devices } = useDesk();
  const others = devices.flatMap(({ id, place }) =>
    place === null || id === device.id
      ? []
      : [
          {
            id: String(id),
            text: t("desk:seat.swapDevice", { place: placeText(place), device: numberOf(id) }),
          },
        ],
  );
  const [chosen, setChosen] = useState("");
  const other = others.find(({ id }) => id === chosen) ?? others[0];
  if (other === undefined) return <p className="small soft">{t("desk:seat.noOther")}</p>;
  const swap = (): void => {
    void give({ type: "swapSeats", devices: [device.id, Number(other.id)] });
    onDone();
  };
  return (
    <div className="field-row">
      <SearchSelect label={t("desk:seat.swapWith")} items={others} selected={other.id} onSelect={setChosen} />
      <Button onPress={swap}>{t("desk:seat.swap")}</Button>
    </div>
  );
}

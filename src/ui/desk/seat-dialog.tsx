import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { numberOf, seatText } from "../../client/sentences/desk-words.ts";
import { languageName } from "../../client/sentences/language-words.ts";
import type { DeskView, SeatReport, TableReport } from "../../room/message.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { SeatChecks } from "./checks-part.tsx";
import { MoveForm } from "./move-form.tsx";
import { SeatMandate } from "./seat-mandate.tsx";
import { SeatTimePart } from "./seat-time-part.tsx";
import { ShowOnWall } from "./show-on-wall.tsx";
import { SwapForm } from "./swap-form.tsx";
import { botPlayedText, quietMinutes } from "./table-words.ts";
import { TellForm } from "./tell-form.tsx";
import { useDesk, useGive } from "./use-desk.ts";
import { useHostTime } from "./use-host-time.ts";

type SeatProps = Readonly<{ table: TableReport; report: SeatReport; onClose: () => void }>;

/** Everything about one seat: its time, its devices, who plays it, and messages to it. */
export function SeatDialog({ table, report, onClose }: SeatProps): ReactNode {
  const { devices, isDebriefed } = useDesk();
  const here = devices.filter(({ id }) => report.devices.includes(id));
  const isRunning = table.beat !== null && !table.isOver;
  return (
    <Dialog title={seatText(report.seat, table.table)} isOpen onClose={onClose}>
      <div className="stack">
        {isRunning && here.length > 0 && <Quiet report={report} />}
        {report.botPlayed !== null && <p>{botPlayedText(report.botPlayed)}</p>}
        <SeatTimePart table={table} report={report} />
        {isRunning && <SeatMandate table={table.table} seat={report.seat} />}
        {here.length === 0 && <p>{t("desk:seat.noDevice")}</p>}
        {here.map((device) => (
          <DeviceAtSeat key={device.id} device={device} onDone={onClose} />
        ))}
        {isRunning && here.length > 0 && <WhoPlays table={table} report={report} onClose={onClose} />}
        {!isDebriefed && (
          <div className="row">
            <ShowOnWall
              table={table.table}
              item={{ type: "state", seat: report.seat }}
              name={countryName(report.seat)}
            />
          </div>
        )}
        <SeatChecks table={table.table} seat={report.seat} />
        {here.length > 0 && <TellForm to={{ table: table.table, seat: report.seat }} onSent={onClose} />}
      </div>
    </Dialog>
  );
}

/** How long the seat has done nothing, by whole minutes. */
function Quiet({ report }: Readonly<{ report: SeatReport }>): ReactNode {
  const minutes = quietMinutes(report, useHostTime());
  if (minutes === null) return <p>{t("desk:seat.quietAlways")}</p>;
  return <p>{minutes === 0 ? t("desk:seat.actedNow") : t("desk:seat.quiet", { count: minutes })}</p>;
}

type DeviceProps = Readonly<{ device: DeskView["devices"][number]; onDone: () => void }>;

function DeviceAtSeat({ device, onDone }: DeviceProps): ReactNode {
  const give = useGive();
  const { id, place, isHere } = device;
  const name =
    place === null || place.role === "both"
      ? t("desk:seat.device", { device: numberOf(id) })
      : t("desk:seat.deviceRole", { device: numberOf(id), role: t(`room:join.roles.${place.role}`) });
  const remove = (): void => {
    void give({ type: "removeDevice", device: id });
    onDone();
  };
  return (
    <section className="seat-part" aria-label={name}>
      <h3>{name}</h3>
      <p className="small soft">{t(isHere ? "desk:seat.deviceHere" : "desk:seat.deviceAway")}</p>
      {device.language !== null && (
        <p className="small soft">{t("desk:seat.language", { languages: languageName(device.language) })}</p>
      )}
      <MoveForm device={device} onDone={onDone} />
      <SwapForm device={device} onDone={onDone} />
      <div className="row">
        <Button look="danger" aria-label={t("desk:seat.removeOf", { device: numberOf(id) })} onPress={remove}>
          {t("desk:seat.remove")}
        </Button>
        <span className="small soft">{t("desk:seat.removeNote")}</span>
      </div>
    </section>
  );
}

function WhoPlays({ table, report, onClose }: SeatProps): ReactNode {
  const give = useGive();
  const { seat, isBot } = report;
  const change = (): void => {
    void give({ type: isBot ? "giveBack" : "giveToBot", table: table.table, seat });
    onClose();
  };
  return (
    <section className="seat-part" aria-labelledby="who-plays">
      <h3 id="who-plays">{t("desk:seat.botHeading")}</h3>
      <div className="row">
        <Button onPress={change}>{t(isBot ? "desk:seat.giveBack" : "desk:seat.toBot")}</Button>
        <span className="small soft">{t(isBot ? "desk:seat.giveBackNote" : "desk:seat.toBotNote")}</span>
      </div>
    </section>
  );
}

import { type ReactNode, useState } from "react";
import { boardFragment } from "../../client/addresses/secretariat-key.ts";
import { orderOfHost } from "../../client/host/host-store.ts";
import { t } from "../../client/i18n/index.ts";
import type { HostOrder, HostReport } from "../../room/host-report.ts";
import { useLinkBase } from "../hooks/use-host-card.ts";
import { Button } from "../primitives/button.tsx";
import { AskButton } from "../widgets/ask-button.tsx";
import { LinkField } from "../widgets/link-field.tsx";

/** Makes the links with which secretariats look after the committees of their conferences. */
export function ConferencePart({ report }: Readonly<{ report: HostReport }>): ReactNode {
  const [key, setKey] = useState<string | null>(null);
  const base = useLinkBase();
  const ask = async (order: HostOrder): Promise<void> => {
    const answer = await orderOfHost(order);
    if (answer.ok) setKey(answer.value);
  };
  return (
    <section className="sheet stack" aria-labelledby="host-conferences">
      <h2 id="host-conferences">{t("host:conference.heading")}</h2>
      <p>{t("host:conference.lead")}</p>
      <div className="row">
        <Button onPress={() => void ask({ type: "makeConference" })}>{t("host:conference.make")}</Button>
      </div>
      {key !== null && <LinkField label={t("host:conference.link")} link={`${base}${boardFragment(key)}`} />}
      <ul className="stack">
        {(report.conferences ?? []).map(({ conference, committees }) => (
          <li key={conference} className="row">
            <span>{t("host:conference.line", { conference, count: committees })}</span>
            <Button
              size="small"
              aria-label={t("host:conference.showOf", { conference })}
              onPress={() => void ask({ type: "showConference", conference })}
            >
              {t("host:conference.show")}
            </Button>
            <AskButton
              size="small"
              button={t("host:conference.renew")}
              label={t("host:conference.renewOf", { conference })}
              title={t("host:conference.renewSure", { conference })}
              yes={t("host:conference.renew")}
              onYes={() => void ask({ type: "renewConference", conference })}
            >
              <p>{t("host:conference.renewMeans")}</p>
            </AskButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from "react";
import { AVAILABLE, chooseLanguage, language, OWN_NAMES, t } from "../../client/i18n/index.ts";
import { LinkButton } from "../primitives/button.tsx";

/**
 * The languages of the page, each in its own script. The choice loads the page anew: a match, a room and a draft are
 * kept, and the page opens where it was. Nothing where there is no choice.
 */
export function LanguageChoice(): ReactNode {
  if (AVAILABLE.length < 2) return null;
  return (
    <nav aria-label={t("language.label")}>
      <ul className="languages">
        {AVAILABLE.map((code) => (
          <li key={code} lang={code}>
            <LinkButton
              {...(code === language() ? { "aria-current": "true" } : {})}
              onPress={() => chooseLanguage(code)}
            >
              {OWN_NAMES[code]}
            </LinkButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

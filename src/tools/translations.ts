/** `npm run translations`: what each translation lacks, and the sheets that a translator writes. */
import { runMain } from "../cli/program.ts";
import { translationsProgram } from "./translations/translations-program.ts";

await runMain(translationsProgram());

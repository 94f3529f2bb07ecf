/** Defines the options of `npm run reading` and prints the shares and the hardest panels. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { printLine } from "../../cli/output.ts";
import { programOf } from "../../cli/program.ts";
import { longSentencesIn } from "./grade.ts";
import { readingMessages } from "./messages.ts";
import { LESSON, MOST_GRADE, panels, share } from "./panels.ts";

export function readingProgram(): Command {
  return programOf("reading", readingMessages.about)
    .addOption(new Option("--worst <count>", readingMessages.worst).default(20).argParser(countOf))
    .action(({ worst }: Readonly<{ worst: number }>) => {
      const all = panels();
      const lesson = all.filter(({ place }) => LESSON.includes(place));
      printLine(readingMessages.all(share(all), all.length));
      printLine(readingMessages.lesson(share(lesson), lesson.length));
      const long = all.flatMap(({ place, texts }) =>
        texts.flatMap(longSentencesIn).map((sentence) => ({ place, sentence })),
      );
      printLine(readingMessages.long(long.length));
      for (const { place, sentence } of long.slice(0, worst))
        printLine(readingMessages.longOne(place, sentence));
      const hard = all.filter(({ grade }) => grade > MOST_GRADE).sort((a, b) => b.grade - a.grade);
      if (hard.length === 0 || worst === 0) return;
      printLine(readingMessages.worstHeading);
      for (const panel of hard.slice(0, worst)) printLine(readingMessages.panel(panel));
    });
}

function countOf(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError(readingMessages.notCount(value));
}

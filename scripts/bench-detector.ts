/**
 * `npm run bench:detector [-- --misses] [-- FILE.jsonl …]`: one JSON report about the detector on standard output.
 *
 * Measures the project's letters, apart for those that weights are fitted on (`fit`) and those kept out (`kept`), and labelled mails given by
 * path. `--misses` lists the mistakes by id; those of kept letters are only counted, so that nobody tunes on them. `--language=xx` looks at
 * the letters of one language only; `--quick` leaves out speed and size, `--ablate` tells what each kind of evidence brings.
 */
import { detect } from '#core/detector/detect.ts';
import { REJECTION_FROM, UNSURE_FROM } from '#core/detector/weights.ts';
import { ablate } from './detector/ablate.ts';
import { heldOutModels } from './detector/held-out-models.ts';
import { groupTemplates, lettersAsMails, mailsOfFile, type LabelledMail } from './detector/labelled-mail.ts';
import { byLanguage, calibrationOf, figuresOf, mistakesOf, type Judged } from './detector/measure.ts';
import { printReport } from './detector/print-report.ts';
import { crossValidate, tableOf } from './detector/model.ts';
import { sizeOf } from './detector/size.ts';
import { speedOf, worstCase } from './detector/speed.ts';

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wantsMisses = flags.includes('--misses');
const wantsAblation = flags.includes('--ablate');
const isQuick = flags.includes('--quick');
const only = flags.find((flag) => flag.startsWith('--language='))?.slice(11);

const letters = lettersAsMails().filter(({ language }) => only === undefined || language === only);
const files = groupTemplates(paths.flatMap(mailsOfFile));

const judgeAll = (mails: LabelledMail[]): Judged[] =>
  mails.map((mail) => {
    const { decision, score } = detect(mail.mail);
    return { mail, decision, score };
  });
const report = (judged: Judged[], named: boolean): Record<string, unknown> => ({
  overall: figuresOf(judged),
  languages: byLanguage(judged),
  calibration: calibrationOf(judged),
  ...(wantsMisses && named ? { mistakes: mistakesOf(judged) } : {}),
});

const fitLetters = letters.filter(({ source }) => source === 'fit');
const keptLetters = letters.filter(({ source }) => source === 'kept');
/** Letters as they lie in inboxes; the others avoid formulas and are harder. */
const asInInboxes = (mails: LabelledMail[]): LabelledMail[] => mails.filter(({ kind }) => kind.startsWith('inbox-'));
const crossed = [...fitLetters, ...files];
const learnedFor = heldOutModels(crossed);
const probabilities = crossValidate(tableOf(crossed, { learnedFor }));
const judgedApart = crossed.map((mail, i): Judged => {
  const score = probabilities[i] ?? 0;
  return { mail, score, decision: score >= REJECTION_FROM ? 'rejection' : score >= UNSURE_FROM ? 'unsure' : 'other' };
});

const all = [...letters, ...files].map(({ mail }) => mail);
console.log(
  printReport({
    letters: { fit: report(judgeAll(fitLetters), true), kept: report(judgeAll(keptLetters), false) },
    inboxLetters: { fit: report(judgeAll(asInInboxes(fitLetters)), false), kept: report(judgeAll(asInInboxes(keptLetters)), false) },
    ...(files.length > 0 ? { files: report(judgeAll(files), true) } : {}),
    // Weights and wording fitted anew without each group of like mails; the phrases are the same in all.
    crossValidated: { overall: figuresOf(judgedApart), languages: byLanguage(judgedApart), calibration: calibrationOf(judgedApart) },
    ...(wantsAblation ? { withoutOneKindOfEvidence: ablate(crossed, REJECTION_FROM, learnedFor) } : {}),
    ...(isQuick ? {} : { speed: { ...speedOf(all), worst: worstCase() }, size: await sizeOf() }),
  }),
);

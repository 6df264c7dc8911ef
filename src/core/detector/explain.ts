import type { Mail } from '../verdict.ts';
import { judge } from './judge.ts';
import { ownWeights, weights } from './weights.ts';

/** A trace of how the verdict came about, for developers: patterns found, excuses, and what each feature added. */
export const explain = (mail: Mail): string => {
  const { reading, features, probability, languages } = judge(mail);
  const own = ownWeights[reading.language] ?? {};
  const lines = [`languages ${languages.join(', ') || 'unknown'}, probability ${probability.toFixed(3)}`];
  for (const { found, reason, strong, excuse, excusedBy } of reading.statements) {
    lines.push(
      `${strong ? 'decision' : 'hint'} ${reason}: ${found.row.source}${excuse === null ? '' : ` [does not count: ${excuse} ${excusedBy}]`}`,
    );
  }
  for (const [signal, found] of reading.signals) {
    lines.push(`signal ${signal}: ${found.map(({ row }) => row.source).join(' ; ')}`);
  }
  for (const [name, value] of Object.entries(features)) {
    if (value !== 0) {
      lines.push(`${(((weights[name] ?? 0) + (own[name] ?? 0)) * value).toFixed(2).padStart(7)}  ${name} = ${value.toFixed(2)}`);
    }
  }
  return lines.join('\n');
};

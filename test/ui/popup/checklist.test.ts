/** What the popup lists where. */
import { describe, expect, test } from 'vitest';
import type { StepName, StepState } from '../../../src/core/rejection.ts';
import { toChecklist } from '../../../src/ui/popup/checklist.ts';
import { madeUpRejection, madeUpReminder, madeUpSteps } from '../../made-up.ts';

const rejection = (id: string, steps: Partial<Record<StepName, StepState>> = {}, notedAt = 0) =>
  madeUpRejection({ id, notedAt, steps: madeUpSteps(steps) });

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

describe('a rejection is listed', () => {
  test.each<[string, Partial<Record<StepName, StepState>>, boolean, 'waiting' | 'recent']>([
    ['that nobody was asked about anything', {}, false, 'recent'],
    ['whose feedback was asked for', { feedback: 'asked' }, false, 'waiting'],
    ['whose next hello is set', { 'keep-in-touch': 'scheduled' }, false, 'waiting'],
    ['that has a reminder to come', {}, true, 'waiting'],
    ['that is all done', { 'thank-you': 'done', feedback: 'received', reflect: 'done' }, false, 'recent'],
    ['that was skipped', { 'thank-you': 'skipped', feedback: 'skipped', reflect: 'skipped' }, false, 'recent'],
  ])('one %s', (_title, steps, upcoming, where) => {
    const list = toChecklist([rejection('a', steps)], [], new Set(upcoming ? ['a'] : []));
    expect(ids(list[where])).toEqual(['a']);
    expect(list.due.length + list.waiting.length + list.recent.length).toBe(1);
  });

  test('once, under what is due, however many reminders it has', () => {
    const due = rejection('a', { feedback: 'asked' });
    const list = toChecklist(
      [due],
      [
        { rejection: due, reminder: madeUpReminder({ id: 'first' }) },
        { rejection: due, reminder: madeUpReminder({ id: 'second' }) },
      ],
      new Set(['a']),
    );
    expect(list.due.map(({ reminder }) => reminder.id)).toEqual(['first']);
    expect(list.waiting).toEqual([]);
    expect(list.recent).toEqual([]);
  });
});

test('rows come newest first, what is due longest due first', () => {
  const [old, young] = [rejection('old', {}, 1), rejection('young', {}, 2)];
  const list = toChecklist(
    [old, young, rejection('x', {}, 3), rejection('y', {}, 4)],
    [
      { rejection: young, reminder: madeUpReminder({ date: '2026-11-20' }) },
      { rejection: old, reminder: madeUpReminder({ date: '2026-11-22' }) },
    ],
    new Set(),
  );
  expect(list.due.map((item) => item.rejection.id)).toEqual(['young', 'old']);
  expect(ids(list.recent)).toEqual(['y', 'x']);
});

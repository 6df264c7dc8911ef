import type { JSX } from 'preact';
import type { ReminderKind } from '#core/reminder.ts';
import type { WordKey, Words } from '#core/words.ts';

const REASONS: Record<ReminderKind, WordKey> = { answer: 'due_answer', feedback: 'due_feedback', 'check-in': 'due_check_in' };

const PRIMARY: Record<ReminderKind, WordKey> = {
  answer: 'due_answer_action',
  feedback: 'due_feedback_action',
  'check-in': 'due_check_in_action',
};

type DueActionsProps = {
  words: Words;
  kind: ReminderKind;
  onPrimary: () => void;
  onSnooze: (days: number) => void;
  onSettle: () => void;
};

/** Why a row is due, the one thing to do about it, and the ways to do it later or not at all. */
export function DueActions({ words, kind, onPrimary, onSnooze, onSettle }: DueActionsProps): JSX.Element {
  return (
    <div class="due-actions">
      <p class="soft">{words(REASONS[kind])}</p>
      <button type="button" class="primary" onClick={onPrimary}>
        {words(PRIMARY[kind])}
      </button>
      <button type="button" class="quiet" onClick={() => onSnooze(1)}>
        {words('due_tomorrow')}
      </button>
      <button type="button" class="quiet" onClick={() => onSnooze(7)}>
        {words('due_next_week')}
      </button>
      <button type="button" class="quiet" onClick={onSettle}>
        {words('due_settle')}
      </button>
    </div>
  );
}

import type { LandmarkReport } from '#core/landmark-report.ts';
import type { TabState } from './tab-status.tsx';

/** What a mail tab answered, as far as the popup cares. */
export type TabAnswer = {
  view: 'messages' | 'elsewhere' | 'unreadable';
  card: { company: string | null; role: string | null } | null;
  landmarks: LandmarkReport[];
};

/**
 * What the popup says about the tab beneath it.
 * @param isMail the tab's address is a webmail's
 * @param answer what the script in that tab answered; null when none did
 */
export function toTabState(isMail: boolean, answer: TabAnswer | null, version: string): TabState {
  if (!isMail) {
    return { kind: 'other' };
  }
  if (answer === null) {
    return { kind: 'silent' };
  }
  if (answer.view === 'unreadable') {
    return { kind: 'unreadable', diagnosis: diagnosisOf(answer.landmarks, version) };
  }
  if (answer.card !== null) {
    return { kind: 'card', company: answer.card.company, role: answer.card.role };
  }
  return { kind: answer.view === 'elsewhere' ? 'list' : 'quiet' };
}

/** Names of landmarks and rungs only: nothing of the mail is in it, so it can be posted anywhere. */
function diagnosisOf(landmarks: readonly LandmarkReport[], version: string): string {
  const lines = landmarks.map(({ landmark, rung, since }) => `${landmark}: ${rung === null ? 'not found' : `${rung} (${since ?? '?'})`}`);
  return [`Onward ${version}`, ...lines].join('\n');
}

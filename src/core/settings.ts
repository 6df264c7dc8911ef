/** Preferences of the person. Everything has a default: nothing must be set before first use. */
export type Settings = {
  /** Name that signs drafts; '' leaves the signature to the webmail. */
  name: string;
  tone: 'warm' | 'plain' | 'formal';
  /** Notifications wait while the local hour is in [from, to). */
  quietHours: { from: number; to: number };
  notifications: boolean;
};

/** What holds before the person changed anything. */
export const DEFAULT_SETTINGS: Settings = {
  name: '',
  tone: 'warm',
  quietHours: { from: 20, to: 8 },
  notifications: true,
};

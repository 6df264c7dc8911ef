import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Longest name that signs a draft, in UTF-16 units. */
export const LONGEST_NAME = 80;

const TONES: readonly Settings['tone'][] = ['warm', 'plain', 'formal'];

/** Preferences as they were found, field by field: what is missing or makes no sense is the default. */
export function repairSettings(found: { [Name in keyof Settings]?: unknown }): Settings {
  const { name, notifications, quietHours } = found;
  return {
    name: typeof name === 'string' && name.length <= LONGEST_NAME ? name : DEFAULT_SETTINGS.name,
    tone: TONES.find((tone) => tone === found.tone) ?? DEFAULT_SETTINGS.tone,
    quietHours: isHours(quietHours) ? { from: quietHours.from, to: quietHours.to } : DEFAULT_SETTINGS.quietHours,
    notifications: typeof notifications === 'boolean' ? notifications : DEFAULT_SETTINGS.notifications,
  };
}

function isHours(value: unknown): value is Settings['quietHours'] {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value && isHour(value.from) && isHour(value.to);
}

function isHour(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 23;
}

/** The browsers the extension is built for. */
export const TARGETS = ['chromium', 'firefox'] as const;

export type Target = (typeof TARGETS)[number];

type Manifest = Record<string, unknown> & { background: Record<string, unknown>; permissions: string[] };

/**
 * The root manifest as one browser wants it. Firefox (since 127) grants the hosts of the content scripts and lists them a
 * second time when they also stand in `host_permissions`; it re-injects content scripts itself, so it needs no `scripting`.
 */
export function manifestFor(target: Target, root: unknown): Manifest {
  const manifest = structuredClone(root) as Manifest;
  if (target === 'chromium') {
    delete manifest['browser_specific_settings'];
    manifest.background = { service_worker: manifest.background['service_worker'] };
    return manifest;
  }
  delete manifest['minimum_chrome_version'];
  delete manifest['host_permissions'];
  manifest.background = { scripts: manifest.background['scripts'] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'scripting');
  return manifest;
}

/** What must stay true of the repository itself. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestFor } from '../scripts/manifest-for.ts';
import { ROOT } from '../scripts/project.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const json = <Shape>(file: string): Shape => JSON.parse(read(file)) as Shape;

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));

const sources = filesBelow('src').filter((file) => /\.tsx?$/.test(file));

describe('the manifest', () => {
  const manifest = json<Record<string, unknown> & { content_scripts: { matches: string[]; all_frames: boolean; world?: string }[] }>(
    'manifest.json',
  );

  test('asks for no more than it says in the README', () => {
    expect(manifest['permissions']).toEqual(['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    for (const permission of manifest['permissions'] as string[]) {
      expect(read('README.md'), `the README gives the reason for “${permission}”`).toContain(`| \`${permission}\` |`);
    }
  });

  test('runs on exactly the five webmail hosts, in the top frame, never in the page’s own world', () => {
    const hosts = [
      'https://mail.google.com/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ];
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(hosts);
    expect(manifest['host_permissions']).toEqual(hosts);
    for (const script of manifest.content_scripts) {
      expect(script.all_frames).toBe(false);
      expect(script.world).toBeUndefined();
    }
  });

  test('collects nothing and lets its pages reach nothing', () => {
    expect(JSON.stringify(manifest['browser_specific_settings'])).toContain('"data_collection_permissions":{"required":["none"]}');
    const policy = JSON.stringify(manifest['content_security_policy']);
    for (const directive of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) {
      expect(policy).toContain(directive);
    }
  });

  test.each(['chromium', 'firefox'] as const)('becomes a %s manifest with one kind of background', (target) => {
    const { background } = manifestFor(target, manifest);
    expect(Object.keys(background)).toEqual([target === 'chromium' ? 'service_worker' : 'scripts']);
  });
});

describe('the interface’s texts', () => {
  const languages = readdirSync(join(ROOT, 'extension', '_locales'));
  const english = json<Record<string, { message: string }>>('extension/_locales/en/messages.json');

  test.each(languages)('%s has every text that English has, with the same gaps', (language) => {
    const messages = json<Record<string, { message: string }>>(`extension/_locales/${language}/messages.json`);
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    const gaps = (text = ''): string[] => (text.match(/\$\d|\$[A-Z_]+\$/g) ?? []).toSorted();
    for (const [key, { message }] of Object.entries(messages)) {
      expect(gaps(message), key).toEqual(gaps(english[key]?.message));
    }
  });

  test('use none of the words that hurt or shout', () => {
    for (const [key, { message }] of Object.entries(english)) {
      expect(message, key).not.toMatch(/rejected|failed|you lost|unfortunately|oops|success!|cheer up|don[’']t worry|!/i);
    }
  });

  test('are all used', () => {
    const code = sources.map(read).join('\n') + read('manifest.json');
    const dynamic = /^(plan|card_reason|card_stage|app)_/;
    expect(Object.keys(english).filter((key) => !dynamic.test(key) && !code.includes(key))).toEqual([]);
  });
});

describe('the sources', () => {
  test.each([
    [
      'the extension API outside platform/',
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|alarms|action|notifications|i18n|scripting)\b|webextension-polyfill/,
      (file: string) => file.startsWith('src/platform/'),
    ],
    ['Dexie outside storage/', /from 'dexie'/, (file: string) => file.startsWith('src/storage/')],
    ['a clock of its own in core/', /new Date\(\)|Date\.now\(\)|Math\.random/, (file: string) => !file.startsWith('src/core/')],
    [
      'an HTML sink',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|dangerouslySetInnerHTML/,
      () => false,
    ],
    [
      'a network call',
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Image\(|new Worker\(/,
      () => false,
    ],
    ['code from text', /\beval\(|new Function\(/, () => false],
  ] as const)('hold no %s', (_what, pattern, isHome) => {
    expect(sources.length, 'sources were read').toBeGreaterThan(50);
    expect(sources.filter((file) => !isHome(file) && pattern.test(read(file)))).toEqual([]);
  });

  test('console is never told what a mail says: nothing is logged at all', () => {
    expect(sources.filter((file) => /\bconsole\./.test(read(file)))).toEqual([]);
  });
});

describe('the project', () => {
  test('every dependency is named in the README with its reason', () => {
    const { dependencies, devDependencies } = json<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
      'package.json',
    );
    const readme = read('README.md');
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      expect(readme, name).toContain(`\`${name}\``);
    }
  });

  test('versions are exact, so that a build can be repeated', () => {
    const { dependencies, devDependencies } = json<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>(
      'package.json',
    );
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test('links in its documents lead somewhere', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs').filter((name) => name.endsWith('.md'))]) {
      const folder = join(ROOT, file, '..');
      for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect(existsSync(join(folder, target)), `${file} → ${target}`).toBe(true);
      }
    }
  });

  test('no file names a path of somebody’s machine', () => {
    const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
      .split('\0')
      .filter(
        (file) => /\.(ts|tsx|mjs|json|md|html|css|txt)$/.test(file) && file !== 'package-lock.json' && file !== 'test/conventions.test.ts',
      );
    expect(tracked.length).toBeGreaterThan(100);
    expect(
      tracked.filter((file) => existsSync(join(ROOT, file)) && /\/(?:home|Users|root)\/\w|\/work\/(?:main|shared)/.test(read(file))),
    ).toEqual([]);
  });
});

import type { Launched } from './launched.ts';
import type { CDPSession, Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './bidi.ts';

/** A closed shadow root in the page, reached by the debugger as no script of the page could. */
export type ClosedRoot = {
  /** Runs `look` with the root; arguments and result travel as JSON. */
  call: <Args extends unknown[], Result>(look: (root: ShadowRoot, ...args: Args) => Result, ...args: Args) => Promise<Result>;
};

/** Compilers that keep function names wrap functions in `__name`, which the page does not know. */
function declaration(look: (...args: never[]) => unknown): string {
  return `function (json) {
    const __name = (named) => named;
    const result = (${look.toString()})(this, ...JSON.parse(json));
    return JSON.stringify(result === undefined ? null : result);
  }`;
}

type DomNode = { backendNodeId: number; children?: DomNode[]; shadowRoots?: (DomNode & { shadowRootType?: string })[] };

function closedIn(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedIn)];
}

const sessions = new WeakMap<Page, CDPSession>();

async function chromiumRoots(page: Page): Promise<ClosedRoot[]> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return Promise.all(
    closedIn(root as DomNode).map(async ({ backendNodeId }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      return {
        call: async (look, ...args) => {
          const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
            objectId: object.objectId ?? '',
            functionDeclaration: declaration(look),
            arguments: [{ value: JSON.stringify(args) }],
            returnByValue: true,
          });
          if (exceptionDetails !== undefined) {
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          }
          return JSON.parse(String(result.value));
        },
      } satisfies ClosedRoot;
    }),
  );
}

type BidiNode = { sharedId?: string; value?: { mode?: string; shadowRoot?: BidiNode | null; children?: BidiNode[] } };

function closedInBidi(node: BidiNode): string[] {
  const root = node.value?.shadowRoot;
  const own = root?.value?.mode === 'closed' && root.sharedId !== undefined ? [root.sharedId] : [];
  return [...own, ...(node.value?.children ?? []).flatMap(closedInBidi)];
}

async function firefoxRoots(launched: Launched, page: Page): Promise<ClosedRoot[]> {
  const bidi = bidiOf(launched.browser);
  const target = { context: contextOf(page) };
  const tree = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return closedInBidi((tree.result as { result: BidiNode }).result).map((sharedId): ClosedRoot => ({
    call: async (look, ...args) => {
      const answer = await bidi.send('script.callFunction', {
        functionDeclaration: declaration(look),
        this: { sharedId },
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target,
        awaitPromise: false,
      });
      const { type, result, exceptionDetails } = answer.result as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (type !== 'success' || result === undefined) {
        throw new Error(exceptionDetails?.text ?? 'The script in the page failed');
      }
      return JSON.parse(result.value);
    },
  }));
}

/** Every closed shadow root in the page, in document order: the cards, as they are shipped. */
export function closedRoots(launched: Launched, page: Page): Promise<ClosedRoot[]> {
  return launched.name === 'chromium' ? chromiumRoots(page) : firefoxRoots(launched, page);
}

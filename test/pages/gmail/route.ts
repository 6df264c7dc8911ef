import { threadIdOf } from './ids.ts';

/** What the hash asks for. */
export type Route = { list: string; query: string; threadId: string | null; composeNew: boolean };

/** Reads a hash such as `#search/two+words/FMfcgz…?compose=new`. What names open compose windows is no part of the view. */
export function readRoute(hash: string): Route {
  const [path = '', parameters = ''] = hash.replace(/^#/, '').split('?');
  const segments = path.split('/').map((segment) => decodeURIComponent(segment.replaceAll('+', ' ')));
  const [list = 'inbox', ...rest] = segments;
  const threadId = threadIdOf(rest.at(-1) ?? '');
  const before = threadId === null ? rest : rest.slice(0, -1);
  const query = before.filter((segment) => !/^p\d+$/.test(segment)).join('/');
  return { list: list === '' ? 'inbox' : list, query, threadId, composeNew: list === 'compose' || parameters === 'compose=new' };
}

/** The list's part of a hash. */
export function listHash({ list, query }: Pick<Route, 'list' | 'query'>): string {
  return query === '' ? list : `${list}/${encodeURIComponent(query).replaceAll('%20', '+')}`;
}

/** Whether two routes show the same. */
export function showsSame(one: Route, other: Route): boolean {
  return one.list === other.list && one.query === other.query && one.threadId === other.threadId;
}

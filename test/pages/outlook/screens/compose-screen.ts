import { createComposePane } from '../compose/compose-pane.ts';
import { newMail } from '../compose/new-draft.ts';
import type { PageContext } from '../context.ts';
import { el } from '../el.ts';
import type { Draft } from '../mail-state.ts';
import { parsePersons } from '../persons.ts';
import type { Route } from '../route.ts';
import { ALONE, type Screen } from './screen.ts';

/** A new mail in a window of its own, filled in as the address asks. */
export function createComposeScreen(context: PageContext, route: Extract<Route, { kind: 'compose' }>): Screen {
  const element = el('div.alone');
  const open = (draft: Draft): ReturnType<typeof createComposePane>['form'] => {
    const { element: pane, form } = createComposePane(draft, context, () => {
      element.replaceChildren(el('div.nothing', {}, context.words.emptyPane));
    });
    element.replaceChildren(pane);
    form.start();
    return form;
  };
  const { to, cc, subject, body } = route;
  let form = open(newMail({ to: parsePersons(to), cc: parsePersons(cc), subject, text: body }));
  return {
    ...ALONE,
    element,
    pane: () => null,
    compose: (draft = newMail()) => {
      form = open(draft);
    },
    refresh: () => undefined,
    setDark: (dark) => form.setDark(dark),
  };
}

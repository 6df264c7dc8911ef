import type { ComponentChildren, JSX } from 'preact';
import type { Rejection, StepName, StepState } from '#core/rejection.ts';
import type { Words } from '#core/words.ts';
import { Marks } from '../parts/marks.tsx';
import { StepLine } from './step-line.tsx';
import { STEP_NAMES } from '#core/rejection.ts';

/** What a row can ask for. */
export type RowActions = {
  onToggle: (id: string) => void;
  onStep: (id: string, step: StepName, state: StepState) => void;
  onOpenMail: (rejection: Rejection) => void;
  onWrite: (rejection: Rejection, contact: number) => void;
  onReflect: (rejection: Rejection) => void;
};

type RowProps = RowActions & {
  words: Words;
  rejection: Rejection;
  open: boolean;
  shownDate: string;
  /** What stands between the summary and the details: the primary action of a due row. */
  children?: ComponentChildren;
};

/** One rejection: company and role with four small marks; opens in place to its steps and ways on. */
export function RejectionRow({ words, rejection, open, shownDate, children, ...actions }: RowProps): JSX.Element {
  const title = rejection.company ?? rejection.contacts[0]?.name ?? '';
  const heading = title === '' ? words('popup_unknown_company') : title;
  const detailsId = `details-${rejection.id}`;
  return (
    <li class="row" data-open={open}>
      <button class="summary" type="button" aria-expanded={open} aria-controls={detailsId} onClick={() => actions.onToggle(rejection.id)}>
        <span class="names">
          <bdi class="company">{heading}</bdi>
          <span class="soft">
            {rejection.role === null ? null : <bdi class="role">{rejection.role}</bdi>}
            <span class="date">{shownDate}</span>
          </span>
        </span>
        <Marks words={words} steps={rejection.steps} />
      </button>
      {children}
      <div class="details" id={detailsId} hidden={!open}>
        <ul class="steps">
          {STEP_NAMES.filter((step) => rejection.steps[step].state !== 'closed').map((step) => (
            <StepLine
              key={step}
              words={words}
              step={step}
              state={rejection.steps[step].state}
              onSet={(state) => actions.onStep(rejection.id, step, state)}
              onReflect={() => actions.onReflect(rejection)}
            />
          ))}
        </ul>
        <div class="ways">
          <button type="button" class="quiet" onClick={() => actions.onOpenMail(rejection)}>
            {words('popup_open_mail')}
          </button>
          {rejection.contacts.map((contact, index) =>
            contact.address === null ? null : (
              <button type="button" class="quiet" key={contact.address} onClick={() => actions.onWrite(rejection, index)}>
                {words('popup_write_to', contact.name === '' ? contact.address : contact.name)}
              </button>
            ),
          )}
        </div>
      </div>
    </li>
  );
}

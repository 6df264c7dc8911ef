import { render } from 'preact';
import { wallTimeOf } from '#core/plan/reminder.ts';
import type { Verdict } from '#core/verdict.ts';
import { firstSteps } from '#core/steps.ts';
import { uiDirection, uiLanguage, words as wordsOfBrowser } from '#platform/i18n.ts';
import { readSettings } from '#platform/settings-item.ts';
import { call } from '#protocol/client.ts';
import type { Deed, FoldedView, OpenView, ReplyStep } from '#ui/card/card-view.ts';
import { problemWord } from '#ui/parts/problem-word.ts';
import { SampleCard } from '#ui/welcome/sample-card.tsx';
import { SampleMail } from '#ui/welcome/sample-mail.tsx';
import { Welcome } from '#ui/welcome/welcome.tsx';

const words = wordsOfBrowser();
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The sample is judged by the real detector and answered by the real drafts; only the mailbox is missing. */
const sample = { subject: words('welcome_sample_subject'), from: words('welcome_sample_from'), body: words('welcome_sample_body') };

const state = {
  /** Null until the background judged the sample. */
  verdict: null as Verdict | null,
  name: '',
  saved: false,
  problem: null as string | null,
  draft: null as string | null,
  used: [] as string[],
  drafted: [] as ReplyStep[],
  layer: null as OpenView['layer'],
  folded: null as FoldedView['why'] | null,
  noted: false,
};

function set(change: Partial<typeof state>): void {
  Object.assign(state, change);
  draw();
}

function view({ facts: { company, role, stage }, evidence }: Verdict): OpenView | FoldedView {
  const facts = { company, role, stage };
  const steps = firstSteps();
  if (state.folded !== null) {
    return { kind: 'folded', why: state.folded, facts, steps, answerOn: null };
  }
  return {
    kind: 'open',
    headline: 'card_sorry',
    evidence,
    facts,
    offers: (['thank-you', 'feedback', 'keep-in-touch'] as const).map((step) => ({
      step,
      state: state.drafted.includes(step) ? 'drafted' : 'open',
      isSuggested: step === 'thank-you',
      reason: 'talked',
    })),
    together: state.drafted.length === 0 ? ['thank-you', 'feedback'] : [],
    reflectFirst: false,
    people: null,
    thanked: '',
    steps,
    canUndo: state.draft !== null,
    checkIn: null,
    answerOn: null,
    layer: state.layer,
    aside: state.noted ? { kind: 'note', word: 'welcome_sample_only' } : null,
    isPrivate: false,
    canMute: false,
    reflection: '',
  };
}

async function draft({ language, facts }: Verdict, steps: readonly ReplyStep[]): Promise<void> {
  const { company, role, stage, contact, address } = facts;
  const written = await call('write-draft', {
    intents: [...steps],
    language,
    contact,
    company,
    role,
    stage,
    tone: 'warm',
    address,
    name: state.name,
    ownLine: null,
    used: state.used,
  });
  if (written !== null) {
    set({ draft: written.body, used: [...state.used, written.id], drafted: [...steps], layer: null, noted: false });
  }
}

function act(deed: Deed): void {
  switch (deed.do) {
    case 'open-layer':
      set({ layer: deed.layer });
      return;
    case 'draft':
      if (state.verdict !== null) {
        void attempt(draft(state.verdict, deed.steps));
      }
      return;
    case 'undo-draft':
      set({ draft: null, drafted: [] });
      return;
    case 'unfold':
      set({ folded: null });
      return;
    case 'tomorrow':
    case 'put-away':
      set({ folded: deed.do === 'tomorrow' ? 'tomorrow' : 'put-away', layer: null });
      return;
    default:
      set({ noted: true, layer: null });
  }
}

/** Says in words when something did not work. */
async function attempt(work: Promise<unknown>): Promise<void> {
  try {
    await work;
    set({ problem: null });
  } catch (error) {
    set({ problem: words(problemWord(error)) });
  }
}

async function saveName(name: string): Promise<void> {
  await call('save-settings', { name });
  set({ name, saved: true });
}

function draw(): void {
  render(
    <Welcome words={words} name={state.name} saved={state.saved} problem={state.problem} onName={(name) => void attempt(saveName(name))}>
      <SampleMail words={words} draft={state.draft}>
        {state.verdict === null ? null : (
          <SampleCard
            view={view(state.verdict)}
            words={words}
            sayDate={(date) =>
              new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date))
            }
            today={wallTimeOf(new Date()).date}
            act={act}
            dark={dark.matches}
          />
        )}
      </SampleMail>
    </Welcome>,
    document.getElementById('root') ?? document.body,
  );
}

async function main(): Promise<void> {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = words('app_name');
  dark.addEventListener('change', draw);
  draw();
  if (location.hash === '#sample') {
    document.getElementById('sample')?.scrollIntoView();
  }
  const { name } = await readSettings();
  set({ name });
  await attempt(call('detect', sample).then((verdict) => set({ verdict })));
}

void main();

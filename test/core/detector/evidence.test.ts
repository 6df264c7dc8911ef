import { describe, expect, it } from 'vitest';
import { detect } from '#core/detector/detect.ts';
import { explain } from '#core/detector/explain.ts';

const thanks = 'Dear Ben,\n\nThank you for your application for the position of Welder at Quill & Oak.\n\n';
const bye = '\n\nWe wish you all the best for your search.\n\nAda Quill';

describe('the evidence', () => {
  it.each([
    ['not-moving-forward', 'We have decided not to move your application forward.'],
    ['others-chosen', 'We have chosen another candidate whose experience is a closer match.'],
    ['not-selected', 'You have not been selected for an interview.'],
    ['position-filled', 'The position has since been filled.'],
    ['no-match', 'Your experience does not match what we need for this role.'],
    ['declined', 'Your application has been declined.'],
    ['no-offer', 'We are unable to offer you the position.'],
  ])('is the sentence that decides, with its reason: %s', (reason, sentence) => {
    const body = thanks + sentence + bye;
    const { decision, evidence } = detect({ subject: 'Your application', from: 'HR <hr@oak.example>', body });
    expect(decision).toBe('rejection');
    expect(evidence).toEqual({ sentence, reason, start: body.indexOf(sentence), end: body.indexOf(sentence) + sentence.length });
  });

  it('has offsets in the body as it came, whatever stands in it', () => {
    const sentence = 'We won’t be mov\u00ading for\u00adward with&nbsp;your application, I’m afraid!';
    const body = `${thanks}<p>${sentence}</p>${bye}`;
    const { evidence } = detect({ subject: '', from: '', body });
    expect(evidence?.sentence).toBe(sentence);
    expect(body.slice(evidence?.start, evidence?.end)).toBe(sentence);
  });

  it('is none where nothing is decided', () => {
    expect(detect({ subject: 'Your application', from: '', body: `${thanks}We will be in touch.` }).evidence).toBeNull();
  });

  it('is explained to developers', () => {
    const trace = explain({ subject: '', from: '', body: `${thanks}If you are not selected, we will let you know.` });
    expect(trace).toContain('languages en');
    expect(trace).toContain('does not count: condition');
    expect(trace).toMatch(/-?\d\.\d\d {2}job = /);
  });
});

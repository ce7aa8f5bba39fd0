import { describe, expect, it } from 'vitest';
import { openQuestion, requestDraft, situationGap } from '../../../shared/feedback/request-draft.ts';
import { situationOfEntry } from '../../../shared/feedback/request-situation.ts';
import { entryOf, idOf } from '../readiness/record-builders.ts';

const names = { mask: (text: string) => text };
const request = {
  personName: 'Mara',
  senderName: 'Kim',
  situation: { what: 'Moving checkout to the new gateway', when: '3 to 12 November 2026' },
  question: '',
  quoteTo: null,
};

describe('requestDraft', () => {
  it('names the situation, asks one question, and says who will read the answer', () => {
    expect(requestDraft(request)).toEqual({
      subject: 'A question about Moving checkout to the new gateway',
      body: [
        'Hello Mara,',
        'I would like your view on one situation: “Moving checkout to the new gateway” (3 to 12 November 2026).',
        openQuestion,
        'Your answer is for me alone; I will quote it to nobody.',
        'Kim',
      ].join('\n\n'),
      findings: [],
    });
  });

  it('asks for permission when the answer may be shown, and makes a no easy', () => {
    expect(requestDraft({ ...request, quoteTo: 'my promotion committee' }).body).toContain(
      'May I quote your answer to my promotion committee? A no is fine',
    );
  });

  it('leaves a gap where the situation is missing, and invents none', () => {
    const draft = requestDraft({ ...request, situation: null });
    expect(draft.body).toContain(situationGap);
    expect(draft.findings.map(({ rule }) => rule)).toEqual(['no-situation']);
  });

  it.each(['How well did I lead the migration?', 'Wasn’t it a great migration?', "Don't you think it went fine?"])(
    'remarks on the leading question %s',
    (question) => {
      expect(requestDraft({ ...request, question }).findings.map(({ rule }) => rule)).toEqual(['leading']);
      expect(requestDraft({ ...request, question }).body).toContain(question);
    },
  );

  it('remarks on two questions in one, and not on words that only look like praise', () => {
    const rulesOf = (question: string) => requestDraft({ ...request, question }).findings.map(({ rule }) => rule);
    expect(rulesOf('What helped? What did not?')).toEqual(['several-questions']);
    expect(rulesOf('What did the greater load change for your team?')).toEqual([]);
  });

  it('has no word of praise and no claim about what the person saw in its own sentences', () => {
    const { body } = requestDraft(request);
    expect(body).not.toMatch(/great|excellent|you saw|as you know|thank/i);
  });
});

describe('situationOfEntry', () => {
  const person = idOf(900);
  it('takes title and days of an entry that the person may read', () => {
    const entry = entryOf(1, { title: 'Gateway move', occurredOn: '2026-11-03', occurredUntil: '2026-11-12' });
    expect(situationOfEntry(entry, person, names)).toEqual({ what: 'Gateway move', when: '3 to 12 November 2026' });
  });

  it('takes nothing from an entry that is only mine, for others, or in the bin', () => {
    const closed = [
      entryOf(1, { audience: { kind: 'me' } }),
      entryOf(2, { audience: { kind: 'people', personIds: [idOf(901)] } }),
      entryOf(3, { deletedAt: '2026-11-20T08:00:00.000Z' }),
    ];
    expect(closed.map((entry) => situationOfEntry(entry, person, names))).toEqual([null, null, null]);
  });
});

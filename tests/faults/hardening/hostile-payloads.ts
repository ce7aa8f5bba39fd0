import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../commands/project-root.ts';

const FamiliesSchema = z.object({
  about: z.string(),
  html: z.record(z.string(), z.array(z.string())),
  markdown: z.record(z.string(), z.array(z.string())),
});

/** A text that tries to run something, to fetch something, or to take the page elsewhere. */
export interface HostilePayload {
  /** Its number in the corpus; what it runs calls `hit` with it, what it fetches asks the trap for it. */
  readonly id: number;
  readonly family: string;
  readonly language: 'html' | 'markdown';
  readonly text: string;
  /** The same where only one line fits. */
  readonly line: string;
}

/** The corpus with its trap filled in: `trap` is the origin of a server that nothing may reach. */
export function hostilePayloads(trap: string): HostilePayload[] {
  const file = path.join(projectRoot, 'tests', 'fixtures', 'hostile-text', 'families.json');
  const families = FamiliesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const payloads: HostilePayload[] = [];
  for (const language of ['html', 'markdown'] as const) {
    for (const [family, templates] of Object.entries(families[language])) {
      for (const template of templates) {
        const id = payloads.length + 1;
        const text = template
          .replaceAll('{{run}}', `hit(${id})`)
          .replaceAll('{{trap}}', `${trap}/${id}`)
          .replaceAll('{{host}}', `${new URL(trap).host}/${id}`)
          .replaceAll('{{id}}', String(id));
        payloads.push({ id, family, language, text, line: text.replaceAll(/\s+/g, ' ').slice(0, 480) });
      }
    }
  }
  return payloads;
}

/** At most `count` of them, evenly from all families. */
export const someOf = (payloads: readonly HostilePayload[], count: number): HostilePayload[] =>
  count >= payloads.length
    ? [...payloads]
    : Array.from({ length: count }, (_, index) => payloads[Math.floor((index * payloads.length) / count)]!);

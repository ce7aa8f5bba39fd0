import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NumberedBatch } from '../../../../shared/change/operation.ts';
import { NumberedBatchSchema } from '../../../../shared/change/operation.ts';
import { projectRoot } from '../../../commands/project-root.ts';

const FOLDER = path.join(projectRoot, 'tests', 'fixtures');

/** What the disk of somebody holds who stopped using Rungbook at this schema version. */
export interface SchemaFixture {
  version: number;
  /** Lines of the newest snapshot. */
  lines: string[];
  /** The journal after it. */
  batches: NumberedBatch[];
  /** The checksum of each kind's JSON schema. */
  shapes: Record<string, string>;
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

function readFixture(name: string): SchemaFixture {
  const folder = path.join(FOLDER, name);
  return {
    version: Number(name.slice('schema-'.length)),
    lines: linesOf(path.join(folder, 'snapshot.jsonl')),
    batches: linesOf(path.join(folder, 'journal.jsonl')).map((line) => NumberedBatchSchema.parse(JSON.parse(line))),
    shapes: JSON.parse(readFileSync(path.join(folder, 'shapes.json'), 'utf8')) as Record<string, string>,
  };
}

/** The fixtures of every schema version that was released, oldest first. */
export const schemaFixtures: readonly SchemaFixture[] = readdirSync(FOLDER)
  .filter((name) => /^schema-\d+$/.test(name))
  .map(readFixture)
  .sort((a, b) => a.version - b.version);

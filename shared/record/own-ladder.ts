import { z } from 'zod';
import { LadderSchema } from '../ladder/ladder.ts';
import { recordBase } from './record-base.ts';

/** A ladder that the person brought along: the criteria of their company, pasted one a line. */
export const OwnLadderSchema = z.object({ ...recordBase, ladder: LadderSchema });
export type OwnLadder = z.infer<typeof OwnLadderSchema>;

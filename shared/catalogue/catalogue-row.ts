import { z } from 'zod';
import { LevelSchema } from '../ladder/ladder.ts';

/** Something a person reads; never empty. */
export const CatalogueTextSchema = z.string().min(1);

/** A hedge of the source, such as "where it is used"; `null` where the source states the row without one. */
export const QualifierSchema = CatalogueTextSchema.nullable();

/** Stable slug of a catalogue row; records refer to it for years. */
export const CatalogueIdSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What every row of a catalogue has: its slug, and the level that it describes. */
export const catalogueRow = { id: CatalogueIdSchema, level: LevelSchema };

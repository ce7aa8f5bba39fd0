import type { Person } from '../../../shared/record/person.ts';
import { createPerson } from '../../../shared/record/new-record.ts';
import { idOf } from '../readiness/record-builders.ts';

export const birthOf = (number: number) => ({ id: idOf(number), now: '2026-11-24T08:00:00.000Z' });

export const personOf = (number: number, name: string, fields: Partial<Person> = {}): Person =>
  createPerson({ name, ...fields }, birthOf(number));
